using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>What an actor's file states.</summary>
internal static class ActorStatements
{
    /// <summary>The statements of <paramref name="actor"/>, in the order of its page.</summary>
    public static IEnumerable<Statement> Of(Actor actor, Naming naming) =>
        [
            Fields.One("name", actor.Title.Text),
            Fields.One("kind", Reading.Word(Vocabularies.ActorKind.WordFor(actor.ActorKind))),
            .. Fields.Claims("founded", actor.Founded, d => (Reading.Date(d), d.ToString()), naming),
            .. Fields.Claims("dissolved", actor.Dissolved, d => (Reading.Date(d), d.ToString()), naming),
            .. Fields.Claims("status", actor.Status, s => Same(Vocabularies.ActorStatus.WordFor(s)), naming),
            .. Fields.Claims("ideology", actor.Ideology, w => Same(w.Text), naming),
            .. Fields.Claims("goals", actor.Goals, w => Same(w.Text), naming),
            .. Fields.Claims("areas", actor.Areas, w => Place(w, naming), naming),
            .. Fields.Claims("headquarters", actor.Headquarters, w => Place(w, naming), naming),
            .. actor.Aliases.Select(a => Of(a, naming)),
            .. actor.Relationships.Select(r => Of(r, naming)),
            .. actor.Leaders.Select(l => Of(l, "", naming)),
            .. actor.Founders.Select(l => Of(l, "founder", naming)),
            .. actor.Sizes.Select(s => Of(s, naming)),
            .. actor.Designations.Select(d => Of(d, naming)),
            .. actor.Identifiers.Select(i => Fields.One($"identifier {i.Scheme}", i.Value.Text)),
            .. Fields.Ids("not to confuse", "actor", actor.NotToConfuse, naming),
        ];

    private static (string Text, string Key) Same(string text) => (text, text);

    private static (string Text, string Key) Place(Written place, Naming naming) =>
        (naming.Title("place", place.Text), naming.Id("place", place.Text));

    private static Statement Of(Alias alias, Naming naming) =>
        new(
            FactKind.Alias,
            "alias\n" + alias.Name.Text,
            alias.Name.Text,
            new Details(naming)
                .With("kind", alias.Kind is { } kind ? Reading.Word(Vocabularies.AliasKind.WordFor(kind)) : null)
                .With("language", alias.Lang?.Text, v => "language " + v)
                .With("script", alias.Script?.Text, v => "script " + v)
                .Over(alias.From, alias.To)
                .On(alias.Evidence)
                .All
        )
        {
            Evidence = alias.Evidence,
        };

    private static Statement Of(Relationship relationship, Naming naming) =>
        new(
            FactKind.Relationship,
            $"relationship\n{relationship.Type.Word}\n{naming.Id("actor", relationship.Target.Text)}",
            $"{relationship.Type.Label} {naming.Title("actor", relationship.Target.Text)}",
            new Details(naming)
                .With("status", relationship.Status is { } s ? Vocabularies.RelationshipStatus.WordFor(s) : null)
                .Over(relationship.From, relationship.To)
                .With(
                    "confidence",
                    relationship.Confidence is { } c ? Vocabularies.Confidence.WordFor(c) : null,
                    v => $"{v} confidence"
                )
                .On(relationship.Evidence)
                .With("note", relationship.Note?.Text)
                .All
        )
        {
            Evidence = relationship.Evidence,
            IsClaim = true,
        };

    private static Statement Of(Leader leader, string founder, Naming naming)
    {
        var role = leader.Role?.Text ?? founder;
        var person = leader.Actor is { } id ? naming.Id("actor", id.Text) : leader.Name?.Text;
        var name = leader.Actor is { } known ? naming.Title("actor", known.Text) : leader.Name?.Text ?? "";
        return new(
            FactKind.Leader,
            $"leader\n{founder}\n{person}\n{role}",
            role.Length > 0 ? $"{name}, {role}" : name,
            new Details(naming).Over(leader.From, leader.To).On(leader.Evidence).With("note", leader.Note?.Text).All
        )
        {
            Evidence = leader.Evidence,
            IsClaim = true,
        };
    }

    private static Statement Of(Size size, Naming naming) =>
        new(
            FactKind.Size,
            $"size\n{size.AsOf}",
            size.AsOf is { } date ? $"size as of {Reading.Date(date)}" : "size at an unknown date",
            new Details(naming)
                .With("people", Reading.Range(size.Min, size.Max))
                .On(size.Evidence)
                .With("note", size.Note?.Text)
                .All
        )
        {
            Evidence = size.Evidence,
            IsClaim = true,
        };

    private static Statement Of(Designation designation, Naming naming) =>
        new(
            FactKind.Designation,
            $"designation\n{designation.By.Text}\n{designation.List?.Text}",
            designation.List is { } list ? $"{designation.By.Text}, {list.Text}" : designation.By.Text,
            new Details(naming)
                .With("date", designation.Date.ToString(), _ => Reading.Date(designation.Date))
                .With("until", designation.Until?.ToString(), _ => "until " + Reading.Date(designation.Until!.Value))
                .On(designation.Evidence)
                .With("note", designation.Note?.Text)
                .All
        )
        {
            Evidence = designation.Evidence,
            IsClaim = true,
        };
}
