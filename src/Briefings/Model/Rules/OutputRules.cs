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

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [SameOutput];
}
