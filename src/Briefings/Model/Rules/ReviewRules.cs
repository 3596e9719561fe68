namespace Briefings.Model;

/// <summary>BR6xx: what only a comparison of two versions shows.</summary>
public static class ReviewRules
{
    /// <summary>Address that vanishes.</summary>
    public static Rule VanishedUrl { get; } =
        new(
            "BR601",
            Severity.Warning,
            "Address that vanishes",
            "A page that readers may have bookmarked is at its address no longer, and nothing refers on from there. "
                + "Name the old address under redirect_from of the page that takes its place; when none does, this is "
                + "only to be known."
        );

    /// <summary>Link on a page that leads nowhere.</summary>
    public static Rule BrokenLink { get; } =
        new(
            "BR602",
            Severity.Error,
            "Link on a page that leads nowhere",
            "A finished page links to a page or anchor of the site that is not there. Links in content are checked "
                + "where they are written, so that this one comes from a template, from site.yml or from raw HTML. "
                + "Correct it there."
        );

    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [VanishedUrl, BrokenLink];
}
