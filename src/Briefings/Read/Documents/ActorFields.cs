using Briefings.Model;
using Briefings.Read.Fields;
using Briefings.Read.Yaml;

namespace Briefings.Read.Documents;

/// <summary>Reads an actor's fields.</summary>
internal static class ActorFields
{
    private static readonly string[] Schemes = ["wikidata", "un", "fto", "stix", "misp", "mitre", "iso3166"];

    /// <summary>The actor in <paramref name="file"/>; what is wrong with a field is reported and left out.</summary>
    public static Actor Read(DocumentFile file, FieldReader fields)
    {
        var name = fields.RequiredText("name");
        var kind =
            fields.Required("kind") is { } node
            && fields.AsText(node, "kind") is { } word
            && fields.TryChoice(word, Vocabularies.ActorKind, out var k)
                ? k
                : ActorKind.Organisation;
        var aliases = fields.Entries("aliases", entry => Alias(fields, entry));
        var founded = fields.ValueClaims("founded", fields.AsDate);
        var dissolved = fields.ValueClaims("dissolved", fields.AsDate);
        CheckLife(fields, founded, dissolved);
        var names = aliases.Select(alias => alias.Name).ToList();
        return new Actor
        {
            Id = file.Id,
            At = fields.At,
            Title = name ?? new Written(file.Id, fields.At),
            ActorKind = kind,
            Aliases = aliases,
            Founded = founded,
            Dissolved = dissolved,
            Status = fields.ValueClaims<ActorStatus>(
                "status",
                text => fields.TryChoice(text, Vocabularies.ActorStatus, out var status) ? status : null
            ),
            Leaders = fields.Records("leaders", Leader),
            Founders = fields.Entries("founders", entry => Founder(fields, entry)),
            Ideology = fields.Claims("ideology", text => text),
            Goals = fields.Claims("goals", text => text),
            Areas = fields.Claims("areas", text => text),
            Headquarters = fields.Claims("headquarters", text => text),
            Sizes = fields.Records("size", Size),
            Designations = fields.Records("designations", Designation),
            Identifiers = Identifiers(fields),
            Relationships = RelationshipFields.Read(fields, file.Id, name, names),
            NotToConfuse = fields.Texts("not_to_confuse"),
            RedirectFrom = fields.FormerAddresses("redirect_from"),
            Body = file.Body(fields),
        };
    }

    private static Alias? Alias(FieldReader fields, YamlNode node)
    {
        if (node is not YamlMap)
        {
            return fields.AsText(node, "aliases", isEntry: true) is { } text
                ? new Alias(text, null, null, null, null, null, [])
                : null;
        }

        return fields.AsRecord(
            node,
            "aliases",
            record =>
            {
                var name = record.RequiredText("name");
                var lang = record.Language("lang");
                var script = record.Script("script");
                var kind = record.Choice("kind", Vocabularies.AliasKind);
                var (from, to) = record.Period("from", "to");
                var evidence = record.Evidence();
                return name is null ? null : new Alias(name, lang, script, kind, from, to, evidence);
            }
        );
    }

    private static Leader? Founder(FieldReader fields, YamlNode node) =>
        node is YamlMap ? fields.AsRecord(node, "founders", Leader)
        : fields.AsText(node, "founders", isEntry: true) is { } name
            ? new(null, name, null, null, null, [], null, name.At)
        : null;

    private static Leader? Leader(FieldReader fields)
    {
        var (actor, name) = fields.ActorOrName();
        var role = fields.Text("role");
        var (from, to) = fields.Period("from", "to");
        var evidence = fields.Evidence();
        var note = fields.Text("note");
        return actor is null && name is null ? null : new(actor, name, role, from, to, evidence, note, fields.At);
    }

    private static Size? Size(FieldReader fields)
    {
        var least = fields.Number("min", 0, int.MaxValue);
        var most = fields.Number("max", 0, int.MaxValue);
        var asOf = fields.RequiredText("as_of");
        var date = asOf is null or { Text: "unknown" } ? null : fields.AsDate(asOf);
        var evidence = fields.Evidence();
        var note = fields.Text("note");
        if (least is null && most is null && fields.Take("min") is null && fields.Take("max") is null)
        {
            fields.Found.Add(
                FieldRules.Missing,
                fields.At,
                "a size needs 'min', 'max' or both",
                "add 'min: …' and 'max: …'"
            );
            return null;
        }

        if (least > most)
        {
            fields.Found.Add(
                FieldRules.BadNumber,
                ((YamlText)fields.Take("max")!).At,
                "'max' is less than 'min'",
                "swap them, or mend one"
            );
        }

        return new(least, most, date, evidence, note, fields.At);
    }

    private static Designation? Designation(FieldReader fields)
    {
        var by = fields.RequiredText("by");
        var list = fields.Text("list");
        _ = fields.Required("date");
        var (date, until) = fields.Period("date", "until");
        var evidence = fields.Evidence();
        var note = fields.Text("note");
        return by is null || date is null ? null : new(by, list, date.Value, until, evidence, note, fields.At);
    }

    private static List<(string, Written)> Identifiers(FieldReader fields)
    {
        var given = new List<(string, Written)>();
        _ = fields.Record(
            "identifiers",
            record =>
            {
                foreach (var scheme in Schemes)
                {
                    if (record.Text(scheme) is { } value)
                    {
                        given.Add((scheme, value));
                    }
                }

                return given;
            }
        );
        return given;
    }

    private static void CheckLife(
        FieldReader fields,
        IReadOnlyList<Claim<PartialDate>> founded,
        IReadOnlyList<Claim<PartialDate>> dissolved
    )
    {
        if (
            founded is [{ Value: var start }]
            && dissolved is [{ Value: var end, At: var at }]
            && end.Latest < start.Earliest
        )
        {
            fields.Found.Add(
                FieldRules.BackwardsPeriod,
                at,
                $"'dissolved' ({end}) lies before 'founded' ({start})",
                "mend one of them"
            );
        }
    }
}
