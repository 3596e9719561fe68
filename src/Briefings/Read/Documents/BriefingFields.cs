using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Read.Fields;
using Briefings.Read.Yaml;

namespace Briefings.Read.Documents;

/// <summary>Reads a briefing's fields.</summary>
internal static class BriefingFields
{
    /// <summary>The briefing in <paramref name="file"/>; what is wrong with a field is reported and left out.</summary>
    public static Briefing Read(DocumentFile file, FieldReader fields)
    {
        var title = fields.RequiredText("title");
        var date =
            fields.Required("date") is { } node && fields.AsText(node, "date") is { } text
                ? fields.AsDay(text, "date")
                : null;
        var sources = Sources(fields, file.Id);
        var publishAt = fields.Day("publish_at");
        var expires = fields.Day("expires");
        var briefing = new Briefing
        {
            Id = file.Id,
            At = fields.At,
            Title = title ?? new Written(file.Id, fields.At),
            Date = date ?? DateOnly.MinValue,
            Summary = fields.Text("summary"),
            Authors = fields.Records("authors", Author),
            Sources = sources.Select(source => source.Ref).ToArray(),
            InlineSources = PackedSources.Of(
                [.. sources.Select(source => source.Inline).OfType<Source>()],
                sources.Where(source => source.Inline is not null).Select(source => source.Ref).ToArray(),
                file.Path,
                file.Spool
            ),
            Status = fields.Choice("status", Vocabularies.BriefingStatus) ?? BriefingStatus.Published,
            PublishAt = publishAt,
            Expires = expires,
            Tlp = fields.Choice("tlp", Vocabularies.Tlp),
            TlpAt = fields.Text("tlp")?.At,
            DataCutoff = fields.Date("data_cutoff"),
            KeyTakeaways = fields.ProseList("key_takeaways", file.Config.TrustHtml),
            Judgements = fields.Records("judgements", judgement => Judgement(judgement, file)),
            Actors = fields.Texts("actors"),
            Topics = fields.Texts("topics"),
            Places = fields.Texts("places"),
            Events = fields.Texts("events"),
            Revisions = fields.Records("revisions", Revision),
            Lang = fields.Language("lang"),
            TranslationOf = fields.Text("translation_of"),
            RedirectFrom = fields.FormerAddresses("redirect_from"),
            Body = file.Body(fields),
        };
        CheckDate(file, fields, date);
        return briefing;
    }

    private static void CheckDate(DocumentFile file, FieldReader fields, DateOnly? date)
    {
        if (
            date is { } day
            && file.Id.Length > 10
            && PartialDate.TryParse(file.Id[..10], out var named)
            && named.IsDay
            && named.Earliest != day
        )
        {
            fields.Found.Add(
                ReadRules.DateDisagrees,
                ((YamlText)fields.Take("date")!).At,
                $"the file's name says {named.ToIso()}",
                "mend the date, or rename the file and add its old address to redirect_from"
            );
        }
    }

    private static Author? Author(FieldReader fields)
    {
        var name = fields.RequiredText("name");
        var orcid = fields.Orcid("orcid");
        return name is null ? null : new(name, orcid);
    }

    private static Judgement? Judgement(FieldReader fields, DocumentFile file)
    {
        var isThere = fields.Required("text") is not null;
        var text = fields.Prose("text", file.Config.TrustHtml);
        var scale = file.Config.LikelihoodScale;
        var likelihood = fields.Text("likelihood");
        if (likelihood is not null && Likelihood.Find(scale, likelihood.Text) is null)
        {
            var terms = Likelihood.Of(scale).SelectMany(step => step.Terms).ToList();
            var near = Model.Text.Nearest.Of(likelihood.Text, terms);
            fields.Found.Add(
                FieldRules.UnknownWord,
                likelihood.At,
                $"'{likelihood.Text}' is not a term of the site's likelihood scale",
                near is null
                    ? $"write one of {string.Join(", ", Likelihood.Of(scale).Select(step => step.Terms[0]))}"
                    : $"did you mean '{near}'?"
            );
            likelihood = null;
        }

        var judgement = new Judgement(
            text,
            likelihood,
            fields.Choice("confidence", Vocabularies.Confidence),
            fields.Text("basis"),
            fields.Text("by"),
            fields.Evidence(),
            fields.Text("outcome")
        );
        return isThere && !text.IsEmpty ? judgement : null;
    }

    private static Revision? Revision(FieldReader fields)
    {
        var date = fields.RequiredText("date") is { } text ? fields.AsDay(text, "date") : null;
        var kind =
            fields.RequiredText("kind") is { } word && fields.TryChoice(word, Vocabularies.RevisionKind, out var k)
                ? k
                : (RevisionKind?)null;
        var note = fields.RequiredText("note");
        return date is { } day && kind is { } what && note is not null ? new(day, what, note) : null;
    }

    private static IReadOnlyList<InlineSource> Sources(FieldReader fields, string id)
    {
        var number = 0;
        if (fields.Take("sources") is YamlText)
        {
            return [.. fields.Texts("sources").Select(text => new InlineSource(text, null))];
        }

        return fields.Entries(
            "sources",
            node =>
            {
                number++;
                if (node is not YamlMap)
                {
                    return fields.AsText(node, "sources", isEntry: true) is { } text
                        ? new InlineSource(text, null)
                        : null;
                }

                var source = fields.AsRecord(node, "sources", record => SourceFields.Inline(record, $"{id}--{number}"));
                return source is null ? null : new InlineSource(new Written(source.Id, source.At), source);
            }
        );
    }

    private sealed record InlineSource(Written Ref, Source? Inline);
}
