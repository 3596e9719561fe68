using Briefings.Model;

namespace Briefings.Link;

/// <summary>What of a document the references of others depend on, its frame aside.</summary>
/// <param name="Named">What a briefing's fields name: actors, topics, places, events, an empty text after each.</param>
/// <param name="Mentioned">The ids of the actors it mentions, each once, in order of first mention.</param>
/// <param name="Uses">The ids of the sources it uses, each once, in order of first use.</param>
internal sealed record Outline(IReadOnlyList<string> Named, IReadOnlyList<string> Mentioned, IReadOnlyList<string> Uses)
{
    // Most sources: thousands share it.
    private static readonly Outline None = new([], [], []);

    /// <summary>The outline of <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ends">Relationships by actor id.</param>
    public static Outline Of(LinkedPage page, ILookup<string, RelationshipEnd> ends) =>
        page.Document is Source && page.Mentioned.Count + page.Uses.Count == 0
            ? None
            : new(
                page.Document is Briefing briefing ? NamedIn(briefing) : [],
                page.Mentioned,
                [.. UsedOn(page, ends).Distinct(StringComparer.Ordinal)]
            );

    /// <summary>Whether both tell the same.</summary>
    public bool IsLike(Outline other) =>
        Named.SequenceEqual(other.Named) && Mentioned.SequenceEqual(other.Mentioned) && Uses.SequenceEqual(other.Uses);

    /// <summary>What the fields of <paramref name="briefing"/> name: see <see cref="Named"/>.</summary>
    public static IReadOnlyList<string> NamedIn(Briefing briefing) =>
        [
            .. briefing.Actors.Select(a => a.Text),
            "",
            .. briefing.Topics.Select(t => t.Text),
            "",
            .. briefing.Places.Select(p => p.Text),
            "",
            .. briefing.Events.Select(e => e.Text),
            "",
        ];

    // An actor's page shows relationships of both ends, and so the evidence that stands in the other's file.
    private static IEnumerable<string> UsedOn(LinkedPage page, ILookup<string, RelationshipEnd> ends) =>
        page.Document is Actor actor
            ? page.Uses.Concat(
                ends[actor.Id].Where(e => e.IsInverse).SelectMany(e => e.Relationship.Evidence).Select(e => e.Ref.Text)
            )
            : page.Uses;
}
