using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>A tie between two actors, or between an actor and its leader, with the time in which it held.</summary>
/// <param name="Kind">The part of the page it stands in.</param>
/// <param name="Subject">The actor of whom it is said.</param>
/// <param name="Label">How it reads from the subject: "allied with", "led by (commander)".</param>
/// <param name="ObjectName">Who stands at the other end.</param>
/// <param name="ObjectId">That actor's id; null for a person without a profile.</param>
/// <param name="From">Since when, as written.</param>
/// <param name="To">Until when, as written.</param>
/// <param name="Status">How a relationship stands; null when not said.</param>
internal sealed record Statement(
    StatementKind Kind,
    Actor Subject,
    string Label,
    string ObjectName,
    string? ObjectId,
    PartialDate? From,
    PartialDate? To,
    RelationshipStatus? Status
)
{
    /// <summary>When it held.</summary>
    public ValidTime Time { get; } = ValidTime.Of(From, To, Status);

    /// <summary>Whether no date is known, so that nothing can be said of any day.</summary>
    public bool IsUndated => From is null && To is null;

    /// <summary>All statements of the site, actor by actor.</summary>
    public static IReadOnlyList<Statement> Of(Site site) =>
        [.. site.Actors.SelectMany(actor => Relationships(actor, site).Concat(Leaders(actor, site)))];

    private static IEnumerable<Statement> Relationships(Actor actor, Site site) =>
        from end in site.References.RelationshipsOf[actor.Id]
        where !end.IsInverse
        let r = end.Relationship
        select new Statement(
            KindOf(r.Type),
            actor,
            end.Label,
            end.Other.Title.Text,
            end.Other.Id,
            r.From,
            r.To,
            r.Status
        );

    private static IEnumerable<Statement> Leaders(Actor actor, Site site) =>
        from leader in actor.Leaders
        let person = leader.Actor is { } id ? site.References.Actors.GetValueOrDefault(id.Text) : null
        select new Statement(
            StatementKind.Leadership,
            actor,
            leader.Role is { } role ? $"led by ({role.Text})" : "led by",
            person?.Title.Text ?? leader.Name?.Text ?? leader.Actor?.Text ?? "unknown",
            person?.Id,
            leader.From,
            leader.To,
            null
        );

    private static StatementKind KindOf(RelationshipType type) =>
        type.Word == "leads"
            ? StatementKind.Leadership
            : type.Tone switch
            {
                RelationshipTone.Friendly => StatementKind.Alliance,
                RelationshipTone.Hostile => StatementKind.Hostility,
                RelationshipTone.Hierarchy => StatementKind.Membership,
                _ => StatementKind.Other,
            };
}
