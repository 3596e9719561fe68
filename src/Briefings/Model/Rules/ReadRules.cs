namespace Briefings.Model;

/// <summary>BR10x, BR11x, BR14x: what can be wrong with a file on its own.</summary>
public static class ReadRules
{
    /// <summary>Not UTF-8.</summary>
    public static Rule NotUtf8 { get; } =
        new(
            "BR101",
            Severity.Error,
            "Not UTF-8",
            "A text file must be UTF-8. Another encoding would show wrong letters to every reader. "
                + "Save the file again as UTF-8."
        );

    /// <summary>Invisible control character.</summary>
    public static Rule ControlCharacter { get; } =
        new(
            "BR102",
            Severity.Error,
            "Invisible control character",
            "Control characters are pasted by accident, are seen by nobody and break feeds and "
                + "searches. Remove them."
        );

    /// <summary>Empty file.</summary>
    public static Rule EmptyFile { get; } =
        new("BR103", Severity.Error, "Empty file", "A file without content is a slip: write something, or remove it.");

    /// <summary>Too large.</summary>
    public static Rule TooLarge { get; } =
        new(
            "BR104",
            Severity.Error,
            "Too large",
            "Files have a size that people can edit and tools can check: 4 MiB for a file, 1 MiB "
                + "for a text, 64 KiB for front matter. Split what is larger."
        );

    /// <summary>Unreadable file.</summary>
    public static Rule Unreadable { get; } =
        new(
            "BR105",
            Severity.Error,
            "Unreadable file",
            "The file is there but cannot be read. Look at its permissions."
        );

    /// <summary>No front matter.</summary>
    public static Rule NoFrontMatter { get; } =
        new(
            "BR106",
            Severity.Error,
            "No front matter",
            "A Markdown document starts with a line ---, its fields, and a line ---. Without them "
                + "it has no title and no date."
        );

    /// <summary>Front matter not closed.</summary>
    public static Rule UnclosedFrontMatter { get; } =
        new(
            "BR107",
            Severity.Error,
            "Front matter not closed",
            "The fields at the start of a document end with a line ---. Without it the text would "
                + "be taken for fields."
        );

    /// <summary>Link to another file.</summary>
    public static Rule LinkedFile { get; } =
        new(
            "BR108",
            Severity.Error,
            "Link to another file",
            "A symbolic link could show readers a file from outside the site, and points elsewhere on every "
                + "machine. Put the file itself here."
        );

    /// <summary>Not readable as YAML.</summary>
    public static Rule YamlSyntax { get; } =
        new(
            "BR110",
            Severity.Error,
            "Not readable as YAML",
            "Fields are written in YAML: 'key: value', lists with '- ', blanks for indentation. A "
                + "quote or bracket that is opened must be closed."
        );

    /// <summary>Colon in an unquoted text.</summary>
    public static Rule UnquotedColon { get; } =
        new(
            "BR111",
            Severity.Error,
            "Colon in an unquoted text",
            "YAML takes ': ' inside a text for the start of another key. Put the text in quotes."
        );

    /// <summary>Number sign in an unquoted text.</summary>
    public static Rule UnquotedHash { get; } =
        new(
            "BR112",
            Severity.Error,
            "Number sign in an unquoted text",
            "YAML takes ' #' for the start of a comment and drops the rest of the line without a "
                + "word. Put the text in quotes; put a real comment on a line of its own."
        );

    /// <summary>YAML feature that is not used here.</summary>
    public static Rule YamlFeature { get; } =
        new(
            "BR113",
            Severity.Error,
            "YAML feature that is not used here",
            "Anchors, aliases, type tags and several documents in one file make content hard to "
                + "check and easy to abuse. Write the value out, or put the text in quotes."
        );

    /// <summary>Nested too deep.</summary>
    public static Rule TooDeep { get; } =
        new(
            "BR114",
            Severity.Error,
            "Nested too deep",
            "No field needs more than sixteen levels. Look for a bracket too many."
        );

    /// <summary>Key written twice.</summary>
    public static Rule DuplicateKey { get; } =
        new(
            "BR115",
            Severity.Error,
            "Key written twice",
            "Of a key written twice YAML keeps one value and drops the other without a word. Keep "
                + "the one that is meant."
        );

    /// <summary>File where none belongs.</summary>
    public static Rule Misplaced { get; } =
        new(
            "BR140",
            Severity.Error,
            "File where none belongs",
            "Every file under content/ becomes something on the site. This one would be lost "
                + "without a word: move it, rename it or remove it."
        );

    /// <summary>Name that is no id.</summary>
    public static Rule BadId { get; } =
        new(
            "BR141",
            Severity.Error,
            "Name that is no id",
            "A document's id is its file's name or its 'id': small letters, digits and hyphens, "
                + "since it becomes part of an address. 'page' and 'index' are reserved."
        );

    /// <summary>Id taken twice.</summary>
    public static Rule DuplicateId { get; } =
        new(
            "BR142",
            Severity.Error,
            "Id taken twice",
            "Two documents want one address, counting capitals, accents and hyphens as alike. " + "Rename one of them."
        );

    /// <summary>No site.yml.</summary>
    public static Rule NoConfig { get; } =
        new(
            "BR143",
            Severity.Error,
            "No site.yml",
            "A site starts with a file site.yml that holds at least its title."
        );

    /// <summary>Date and file name disagree.</summary>
    public static Rule DateDisagrees { get; } =
        new(
            "BR144",
            Severity.Warning,
            "Date and file name disagree",
            "The file's name starts with another day than the briefing's date. Readers see both. " + "Mend one."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotUtf8,
        ControlCharacter,
        EmptyFile,
        TooLarge,
        Unreadable,
        NoFrontMatter,
        UnclosedFrontMatter,
        LinkedFile,
        YamlSyntax,
        UnquotedColon,
        UnquotedHash,
        YamlFeature,
        TooDeep,
        DuplicateKey,
        Misplaced,
        BadId,
        DuplicateId,
        NoConfig,
        DateDisagrees,
    ];
}
