namespace Briefings.Model;

/// <summary>BR5xx: what cannot be written.</summary>
public static class OutputRules
{
    /// <summary>Two outputs at one path.</summary>
    public static Rule SameOutput { get; } =
        new(
            "BR501",
            Severity.Error,
            "Two outputs at one path",
            "Two things on the site want one address, counting capital and small letters and accents as alike, as many "
                + "disks and hosts do. Rename one of them."
        );

    /// <summary>File that is not ours.</summary>
    public static Rule ForeignFile { get; } =
        new(
            "BR502",
            Severity.Error,
            "File that is not ours",
            "Where a page should be written lies a file that an earlier build did not write. It may be somebody's "
                + "work, so it stays and nothing is written. Move it away, or choose another --output."
        );

    /// <summary>Another build at work.</summary>
    public static Rule Busy { get; } =
        new(
            "BR503",
            Severity.Error,
            "Another build at work",
            "Two builds that write into one folder at once would mix two sites. Wait until the other has ended."
        );

    /// <summary>Output in the wrong place.</summary>
    public static Rule BadOutput { get; } =
        new(
            "BR504",
            Severity.Error,
            "Output in the wrong place",
            "The output is a folder of its own: not the site's folder or one that holds it, not among the files that "
                + "the site is made from, and no link out of the site's folder. Choose another --output."
        );

    /// <summary>Output that cannot be written.</summary>
    public static Rule NotWritten { get; } =
        new(
            "BR505",
            Severity.Error,
            "Output that cannot be written",
            "The disk refused: it may be full, or the folder may belong to somebody else. What was there before is "
                + "still whole. Mend the cause and build again."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [SameOutput, ForeignFile, Busy, BadOutput, NotWritten];
}
