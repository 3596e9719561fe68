using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>The tables about actors: profiles, names, relationships, leaders, sizes, designations, mentions.</summary>
internal static class ActorTables
{
    /// <summary>The tables.</summary>
    public static IEnumerable<Dataset> Of(Site site) =>
        [
            Actors(site),
            Aliases(site),
            Relationships(site),
            Leaders(site),
            Sizes(site),
            Designations(site),
            Mentions(site),
        ];

    /// <summary>The ids of the sources in <paramref name="evidence"/>.</summary>
    public static string[] Refs(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(use => use.Ref.Text)];

    private static Dataset Actors(Site site) =>
        new(
            "actors",
            ["id", "name", "kind", "status", "founded", "dissolved", "headquarters", "areas", "url"],
            site.Actors.Select(actor =>
                new object?[]
                {
                    actor.Id,
                    actor.Title.Text,
                    Vocabularies.ActorKind.WordFor(actor.ActorKind),
                    Values(actor.Status, Vocabularies.ActorStatus.WordFor),
                    Values(actor.Founded, date => date.ToString()),
                    Values(actor.Dissolved, date => date.ToString()),
                    Values(actor.Headquarters, place => place.Text),
                    Values(actor.Areas, area => area.Text),
                    Address.Of(actor.Url, site),
                }
            )
        );

    private static Dataset Aliases(Site site) =>
        new(
            "aliases",
            ["actor", "name", "kind", "lang", "script", "from", "to", "evidence"],
            from actor in site.Actors
            from alias in actor.Aliases
            select new object?[]
            {
                actor.Id,
                alias.Name.Text,
                alias.Kind is { } kind ? Vocabularies.AliasKind.WordFor(kind) : null,
                alias.Lang?.Text,
                alias.Script?.Text,
                alias.From?.ToString(),
                alias.To?.ToString(),
                Refs(alias.Evidence),
            }
        );

    private static Dataset Relationships(Site site) =>
        new(
            "relationships",
            ["source", "type", "target", "from", "to", "status", "confidence", "note", "evidence"],
            from actor in site.Actors
            from end in site.References.RelationshipsOf[actor.Id]
            where !end.IsInverse
            let relationship = end.Relationship
            select new object?[]
            {
                end.Source.Id,
                relationship.Type.Word,
                end.Target.Id,
                relationship.From?.ToString(),
                relationship.To?.ToString(),
                relationship.Status is { } status ? Vocabularies.RelationshipStatus.WordFor(status) : null,
                relationship.Confidence is { } level ? Vocabularies.Confidence.WordFor(level) : null,
                relationship.Note?.Text,
                Refs(relationship.Evidence),
            }
        );

    private static Dataset Leaders(Site site) =>
        new(
            "leaders",
            ["actor", "leader", "name", "role", "from", "to", "note", "evidence"],
            from actor in site.Actors
            from leader in actor.Leaders
            select new object?[]
            {
                actor.Id,
                leader.Actor?.Text,
                leader.Name?.Text,
                leader.Role?.Text,
                leader.From?.ToString(),
                leader.To?.ToString(),
                leader.Note?.Text,
                Refs(leader.Evidence),
            }
        );

    private static Dataset Sizes(Site site) =>
        new(
            "sizes",
            ["actor", "min", "max", "as_of", "note", "evidence"],
            from actor in site.Actors
            from size in actor.Sizes
            select new object?[]
            {
                actor.Id,
                size.Min,
                size.Max,
                size.AsOf?.ToString() ?? "unknown",
                size.Note?.Text,
                Refs(size.Evidence),
            }
        );

    private static Dataset Designations(Site site) =>
        new(
            "designations",
            ["actor", "by", "list", "date", "until", "note", "evidence"],
            from actor in site.Actors
            from designation in actor.Designations
            select new object?[]
            {
                actor.Id,
                designation.By.Text,
                designation.List?.Text,
                designation.Date.ToString(),
                designation.Until?.ToString(),
                designation.Note?.Text,
                Refs(designation.Evidence),
            }
        );

    private static Dataset Mentions(Site site) =>
        new(
            "mentions",
            ["actor", "page", "section", "text", "sentence"],
            from actor in site.Actors
            from mention in site.References.MentionsOf[actor.Id]
            select new object?[] { actor.Id, mention.From.Url, mention.Section, mention.Text, mention.Utf8Sentence }
        )
        {
            Concerns = [new(ConcernKind.Mentions)],
        };

    private static string[] Values<T>(IReadOnlyList<Claim<T>> claims, Func<T, string> text) =>
        [.. claims.Select(claim => text(claim.Value))];
}
