namespace Briefings.Model;

/// <summary>BR15x, BR16x: what can be wrong with prose on its own.</summary>
public static class ProseRules
{
    /// <summary>A link of a kind that may not be followed.</summary>
    public static Rule ForbiddenLink { get; } =
        new(
            "BR150",
            Severity.Error,
            "Link of a kind that is not allowed",
            "Links lead to web pages (https, http), to mail (mailto), to telephones (tel) or, by a relative "
                + "path, to other "
                + "content of the site. Anything else could run code in the reader's browser or lead outside the site "
                + "unnoticed."
        );

    /// <summary>An image without alternative text.</summary>
    public static Rule ImageWithoutText { get; } =
        new(
            "BR151",
            Severity.Error,
            "Image without alternative text",
            "Readers who cannot see the image are told its alternative text, which stands between the square brackets: "
                + "![Map of the provinces of eastern Afghanistan](map.png)."
        );

    /// <summary>A footnote that is referred to and not written.</summary>
    public static Rule UndefinedNote { get; } =
        new(
            "BR152",
            Severity.Error,
            "Footnote that is not written",
            "A reference such as [^1] needs a footnote: a line that starts with [^1]: and goes on with its text. "
                + "To show "
                + "the brackets as they are, write \\[^1]."
        );

    /// <summary>A footnote that nothing refers to.</summary>
    public static Rule UnusedNote { get; } =
        new(
            "BR153",
            Severity.Warning,
            "Footnote that nothing refers to",
            "A footnote is shown only when the text refers to it. Put its reference, such as [^1], where it "
                + "belongs, or "
                + "delete the footnote."
        );

    /// <summary>Two footnotes of one label.</summary>
    public static Rule SameNote { get; } =
        new(
            "BR154",
            Severity.Error,
            "Two footnotes of one label",
            "Each footnote has a label of its own, so that a reference can mean only one. Only the first is shown."
        );

    /// <summary>HTML that was removed.</summary>
    public static Rule RemovedHtml { get; } =
        new(
            "BR155",
            Severity.Warning,
            "HTML that was removed",
            "Content may hold a little HTML: emphasis, sub- and superscript, tables, details, abbreviations. "
                + "Everything "
                + "else is removed, because content may come from strangers. A site that trusts all its authors "
                + "can set "
                + "trust_html in site.yml."
        );

    /// <summary>Text that cannot be read within the tool's limits.</summary>
    public static Rule Unreadable { get; } =
        new(
            "BR156",
            Severity.Error,
            "Text beyond the limits",
            "Prose is limited in size (1 MiB), in depth of lists and quotations, and in the number of open "
                + "brackets and "
                + "emphasis marks in one paragraph. Within these limits every text is read in moments."
        );

    /// <summary>A code block or comment that is never closed.</summary>
    public static Rule Unclosed { get; } =
        new(
            "BR157",
            Severity.Warning,
            "Code block or comment that is never closed",
            "A code block ends with a line of as many marks as it began with, a comment with -->. Without its end it "
                + "swallows the text that follows."
        );

    /// <summary>A table row that has more or fewer cells than its header.</summary>
    public static Rule RaggedRow { get; } =
        new(
            "BR158",
            Severity.Warning,
            "Table row of another length than its header",
            "Each row of a table has as many cells as the header. A vertical bar inside a cell is written \\|."
        );

    /// <summary>A link whose address cannot be read.</summary>
    public static Rule BrokenLink { get; } =
        new(
            "BR159",
            Severity.Error,
            "Link whose address cannot be read",
            "The address of a link ends at the first blank: write %20 for it, or put the address between angle "
                + "brackets, "
                + "as in [map](<my map.png>). It is closed by a round bracket."
        );

    /// <summary>A blank between a link's text and its address.</summary>
    public static Rule ParkedAddress { get; } =
        new(
            "BR160",
            Severity.Warning,
            "Blank between a link's text and its address",
            "A link is written [text](address), without a blank between the two brackets."
        );

    /// <summary>A named mention that is never closed or names nobody.</summary>
    public static Rule BrokenMention { get; } =
        new(
            "BR161",
            Severity.Error,
            "Named mention that cannot be read",
            "A mention made on purpose is written [[id]] or [[id|text]], a name that shall never be linked "
                + "[[!text]]. To "
                + "show two square brackets as they are, write \\[\\[."
        );

    /// <summary>A citation that cannot be read.</summary>
    public static Rule BrokenCitation { get; } =
        new(
            "BR162",
            Severity.Error,
            "Citation that cannot be read",
            "A citation is written [@source], with a page or section [@source, p. 4], and for several sources "
                + "[@source; @other]. To show the brackets as they are, write \\[@source]."
        );

    /// <summary>A heading whose anchor is taken.</summary>
    public static Rule SameAnchor { get; } =
        new(
            "BR163",
            Severity.Error,
            "Anchor that is taken",
            "An anchor written {#anchor} after a heading must be the only one of that name on its page, the page's own "
                + "sections included."
        );

    /// <summary>A reference link without a definition.</summary>
    public static Rule UndefinedReference { get; } =
        new(
            "BR164",
            Severity.Warning,
            "Link to a label that is not defined",
            "A link such as [text][label] needs a line that starts with [label]: and goes on with the address. "
                + "To show the "
                + "brackets as they are, write \\[text]\\[label]."
        );

    /// <summary>A link without text or without address.</summary>
    public static Rule EmptyLink { get; } =
        new(
            "BR165",
            Severity.Error,
            "Link without text or address",
            "A link needs words to click on and an address to lead to: [text](address)."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        ForbiddenLink,
        ImageWithoutText,
        UndefinedNote,
        UnusedNote,
        SameNote,
        RemovedHtml,
        Unreadable,
        Unclosed,
        RaggedRow,
        BrokenLink,
        ParkedAddress,
        BrokenMention,
        BrokenCitation,
        SameAnchor,
        UndefinedReference,
        EmptyLink,
    ];
}
