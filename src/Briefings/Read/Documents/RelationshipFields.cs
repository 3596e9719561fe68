using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Read.Fields;

namespace Briefings.Read.Documents;

/// <summary>Reads the relationships of an actor, and who is meant by <c>actor</c> or <c>name</c>.</summary>
internal static class RelationshipFields
{
    /// <summary>The relationships written in an actor's file.</summary>
    /// <param name="fields">The actor's fields.</param>
    /// <param name="id">The actor's id.</param>
    /// <param name="name">The actor's name; null when it could not be read.</param>
    /// <param name="aliases">Its other names.</param>
    public static IReadOnlyList<Relationship> Read(
        FieldReader fields,
        string id,
        Written? name,
        IReadOnlyList<Written> aliases
    )
    {
        var own = aliases
            .Select(alias => Folding.Key(alias.Text))
            .Append(Folding.Key(name?.Text ?? id))
            .Append(Folding.Key(id))
            .ToHashSet(StringComparer.Ordinal);
        return fields.Records("relationships", record => Relationship(record, own));
    }

    /// <summary>The one of <c>actor</c> and <c>name</c> that a record gives; both or none is reported.</summary>
    public static (Written? Actor, Written? Name) ActorOrName(this FieldReader fields)
    {
        var actor = fields.Text("actor");
        var name = fields.Text("name");
        if (fields.Take("actor") is null && fields.Take("name") is null)
        {
            fields.Found.Add(
                FieldRules.Missing,
                fields.At,
                "it is not said who: 'actor' and 'name' are missing",
                "add 'actor: ID' when there is a profile, else 'name: …'"
            );
        }
        else if (actor is not null && name is not null)
        {
            fields.Found.Add(
                FieldRules.Contradiction,
                fields.Key("name")!.At,
                "give 'actor' or 'name', not both",
                "the profile knows its name"
            );
        }

        return (actor, name);
    }

    private static Relationship? Relationship(FieldReader fields, HashSet<string> own)
    {
        var type =
            fields.RequiredText("type") is { } word && fields.TryChoice(word, RelationshipType.Words, out var t)
                ? t
                : null;
        var target = fields.RequiredText("target");
        var (from, to) = fields.Period("from", "to");
        var status = fields.Choice("status", Vocabularies.RelationshipStatus);
        var confidence = fields.Choice("confidence", Vocabularies.Confidence);
        var evidence = fields.Evidence();
        var note = fields.Text("note");
        if (target is not null && own.Contains(Folding.Key(target.Text)))
        {
            fields.Found.Add(
                FieldRules.SelfRelationship,
                target.At,
                "an actor cannot be related to itself",
                "name the other actor"
            );
            return null;
        }

        if (type is { Word: "related-to" } && note is null && fields.Take("note") is null)
        {
            fields.Found.Add(
                FieldRules.Missing,
                fields.At,
                "'related-to' needs a 'note' that says how",
                "add 'note: …', or use a more telling type"
            );
        }

        return type is null || target is null
            ? null
            : new(type, target, from, to, status, confidence, evidence, note, fields.At);
    }
}
