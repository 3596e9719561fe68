namespace Briefings.Render;

/// <summary>The names of the layouts, one a kind of page.</summary>
internal static class Layouts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "home",
        "briefing",
        "briefings",
        "actor",
        "actors",
        "event",
        "events",
        "place",
        "places",
        "topic",
        "topics",
        "source",
        "sources",
        "term",
        "glossary",
        "page",
        "explore",
        "actor-facets",
        "network",
        "chronology",
        "reliability",
        "comparisons",
        "comparison",
        "as-of",
        "search",
        "names",
        "not-found",
        "redirect",
    ];

    /// <summary>The layouts of pages that show the site as a whole, with styles and scripts of their own.</summary>
    public static IReadOnlyList<string> Exploring { get; } =
    [
        "explore",
        "actors",
        "actor-facets",
        "network",
        "chronology",
        "reliability",
        "comparisons",
        "comparison",
        "as-of",
        "topics",
    ];
}
