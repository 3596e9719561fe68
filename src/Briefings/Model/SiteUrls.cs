namespace Briefings.Model;

/// <summary>The addresses that every site has, whatever its content.</summary>
public static class SiteUrls
{
    /// <summary>The indexes, each with the documents' kind that it lists.</summary>
    public static IReadOnlyList<(string Url, string Kind)> Indexes { get; } =
    [
        ("/briefings/", "briefing"),
        ("/actors/", "actor"),
        ("/events/", "event"),
        ("/places/", "place"),
        ("/topics/", "topic"),
        ("/sources/", "source"),
        ("/glossary/", "term"),
    ];

    /// <summary>The names of the tables under <c>/data/</c>, each as JSON and CSV.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "actors",
        "aliases",
        "relationships",
        "leaders",
        "sizes",
        "designations",
        "mentions",
        "briefings",
        "judgements",
        "events",
        "tallies",
        "sources",
        "publishers",
        "places",
        "topics",
        "glossary",
    ];

    /// <summary>The pages that show the site as a whole; the first leads to the others.</summary>
    public static IReadOnlyList<string> Explore { get; } =
    [
        "/explore/",
        "/explore/actors/",
        "/explore/network/",
        "/explore/as-of/",
        "/explore/compare/",
        "/explore/events/",
        "/explore/sources/",
    ];

    /// <summary>All of them, feeds left out.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/search/",
        "/search/index.json",
        "/404.html",
        "/sitemap.xml",
        "/robots.txt",
        .. Indexes.Select(i => i.Url),
        .. Explore,
        "/explore/actors/list.json",
        "/explore/as-of/list.json",
        .. Tables.SelectMany(t => new[] { $"/data/{t}.json", $"/data/{t}.csv" }),
    ];

    /// <summary>
    /// The feeds of a page: <c>/feed.xml</c> and <c>/feed.json</c> below the site, a topic or an actor.
    /// </summary>
    public static IReadOnlyList<string> FeedsOf(string url) => [url + "feed.xml", url + "feed.json"];
}
