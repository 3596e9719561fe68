using Briefings.Model;

namespace Briefings.Link;

/// <summary>What of a document's prose the references of others depend on.</summary>
/// <param name="Mentioned">The ids of the actors it mentions, each once, in order of first mention.</param>
/// <param name="Uses">The ids of the sources it uses, each once, in order of first use.</param>
internal sealed record Outline(IReadOnlyList<string> Mentioned, IReadOnlyList<string> Uses)
{
    /// <summary>The outline of <paramref name="page"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ends">Relationships by actor id.</param>
    public static Outline Of(LinkedPage page, ILookup<string, RelationshipEnd> ends) =>
        new(
            [.. page.Mentions.Select(m => m.ActorId).Distinct(StringComparer.Ordinal)],
            [.. UsedBy(page.Document, ends).Distinct(StringComparer.Ordinal)]
        );

    /// <summary>Whether both tell the same.</summary>
    public bool IsLike(Outline other) => Mentioned.SequenceEqual(other.Mentioned) && Uses.SequenceEqual(other.Uses);

    // An actor's page shows relationships of both ends, and so the evidence that stands in the other's file.
    private static IEnumerable<string> UsedBy(Document document, ILookup<string, RelationshipEnd> ends) =>
        document is Actor
            ? Link
                .Uses.Of(document)
                .Concat(
                    ends[document.Id]
                        .Where(e => e.IsInverse)
                        .SelectMany(e => e.Relationship.Evidence)
                        .Select(e => e.Ref.Text)
                )
            : Link.Uses.Of(document);
}
