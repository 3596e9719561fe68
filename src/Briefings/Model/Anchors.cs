namespace Briefings.Model;

/// <summary>
/// The fixed section anchors of each kind of page. Every theme has them, and links may point to them whether or not a
/// page's section is filled.
/// </summary>
public static class Anchors
{
    /// <summary>
    /// Anchors of a page of <paramref name="kind"/> (see <see cref="Document.Kind"/>), in page order.
    /// </summary>
    public static IReadOnlyList<string> Of(string kind) =>
        kind switch
        {
            "briefing" =>
            [
                "takeaways",
                "judgements",
                "text",
                "actors",
                "places",
                "events",
                "sources",
                "revisions",
                "cite",
            ],
            "actor" =>
            [
                "facts",
                "aliases",
                "relationships",
                "leaders",
                "size",
                "designations",
                "text",
                "timeline",
                "mentions",
                "sources",
            ],
            "event" => ["facts", "actors", "tallies", "text", "briefings", "sources"],
            "place" or "topic" => ["events", "briefings"],
            "source" => ["facts", "uses"],
            _ => [],
        };
}
