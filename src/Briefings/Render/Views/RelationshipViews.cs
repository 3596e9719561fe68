using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of an actor's relationships, from its own end.</summary>
internal static class RelationshipViews
{
    /// <summary>The relationships in order, each with the id of its row.</summary>
    public static View[] Of(
        IReadOnlyList<RelationshipEnd> ends,
        IReadOnlyDictionary<RelationshipEnd, string> rows,
        PageSources sources
    ) => [.. ends.Select(end => One(end, rows[end], sources))];

    private static View One(RelationshipEnd end, string id, PageSources sources)
    {
        var relationship = end.Relationship;
        return new("relationship")
        {
            ["id"] = id,
            ["label"] = Words.Label(end.Label),
            ["tone"] = Tone(relationship.Type.Tone),
            ["other"] = DocumentViews.Link(end.Other),
            ["compare"] = Explore.Pair.UrlOf(end.Source, end.Target),
            ["period"] = Words.Period(relationship.From, relationship.To),
            ["from"] = relationship.From?.ToString(),
            ["to"] = relationship.To?.ToString(),
            ["status"] = relationship.Status is { } s ? Vocabularies.RelationshipStatus.WordFor(s) : null,
            ["confidence"] = relationship.Confidence is { } c ? Vocabularies.Confidence.WordFor(c) : null,
            ["note"] = relationship.Note?.Text,
            // A relationship is written in one file; its evidence is numbered there, and named on the other's page.
            ["evidence"] = SourceViews.Evidence(relationship.Evidence, sources),
            ["stated_on"] = end.IsInverse ? DocumentViews.Link(end.Source) : null,
        };
    }

    private static string Tone(RelationshipTone tone) =>
        tone switch
        {
            RelationshipTone.Friendly => "friendly",
            RelationshipTone.Hostile => "hostile",
            RelationshipTone.Hierarchy => "hierarchy",
            RelationshipTone.Lineage => "lineage",
            _ => "other",
        };
}
