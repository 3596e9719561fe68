namespace Briefings.Model;

/// <summary>
/// Something that prose tells and that pages other than the document's own may show. An edit that leaves all fields as
/// they were, and whom and what a document names, changes pages of its concerns alone.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The URL of a document or the id of an actor; empty where it is of all.</param>
public readonly record struct Concern(ConcernKind Kind, string Of)
{
    /// <summary>How often actors are mentioned.</summary>
    public static Concern MentionCounts { get; } = new(ConcernKind.MentionCounts, "");

    /// <summary>The sentences that mention any actor.</summary>
    public static Concern Mentions { get; } = new(ConcernKind.Mentions, "");

    /// <summary>The prose of the document at <paramref name="url"/>.</summary>
    public static Concern ProseOf(string url) => new(ConcernKind.Prose, url);

    /// <summary>The sentences that mention the actor <paramref name="id"/>.</summary>
    public static Concern MentionsOf(string id) => new(ConcernKind.Mentions, id);
}
