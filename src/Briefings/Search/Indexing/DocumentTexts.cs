using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>The texts of documents, as their pages show them.</summary>
internal static class DocumentTexts
{
    /// <summary>The other names of <paramref name="document"/>.</summary>
    public static IReadOnlyList<string> AliasesOf(Document document) =>
        document switch
        {
            Actor actor => [.. actor.Aliases.Select(a => a.Name.Text)],
            Place place => [.. place.Aliases.Select(a => a.Text)],
            Topic topic => [.. topic.Synonyms.Select(s => s.Text)],
            GlossaryTerm term => [term.Expansion.Text],
            _ => [],
        };

    /// <summary>
    /// Writes the texts of <paramref name="document"/>, title and other names aside, in page order.
    /// </summary>
    public static void Write(PageTexts texts, Document document, Site site)
    {
        texts.Clear();
        AddFacts(texts, document, site);
        AddBody(texts, document.Body, Field.Body);
    }

    private static void AddFacts(PageTexts texts, Document document, Site site)
    {
        switch (document)
        {
            case Briefing briefing:
                AddBriefing(texts, briefing);
                break;
            case Actor actor:
                Add(texts, Field.Body, Stated(actor));
                break;
            case Event happening:
                Add(texts, Field.Body, [PlaceName(happening.Place, site), happening.Type.Replace('-', ' ')]);
                break;
            case Source source:
                Add(
                    texts,
                    Field.Body,
                    [PublisherName(source.Publisher.Text, site), .. source.Authors.Select(a => a.Text)]
                );
                break;
            case Place place:
                Add(texts, Field.Body, [place.Region?.Text]);
                break;
            case GlossaryTerm term:
                Add(texts, Field.Body, [term.Definition?.Text]);
                break;
            default:
                break;
        }
    }

    private static void AddBriefing(PageTexts texts, Briefing briefing)
    {
        Add(texts, Field.Lead, [briefing.Summary?.Text]);
        foreach (var body in briefing.KeyTakeaways.Concat(briefing.Judgements.Select(j => j.Text)))
        {
            AddBody(texts, body, Field.Lead);
        }

        Add(texts, Field.Body, briefing.Authors.Select(a => a.Name.Text));
    }

    private static IEnumerable<string?> Stated(Actor actor) =>
        actor
            .Ideology.Concat(actor.Goals)
            .Concat(actor.Areas)
            .Concat(actor.Headquarters)
            .Select(c => c.Value.Text)
            .Concat(actor.Leaders.Concat(actor.Founders).Select(l => l.Name?.Text))
            .Concat(actor.Designations.Select(d => d.List is { } list ? $"{d.By.Text}: {list.Text}" : d.By.Text));

    private static string? PlaceName(Written? place, Site site) =>
        place is null ? null : site.References.Places.GetValueOrDefault(place.Text)?.Title.Text ?? place.Text;

    private static string PublisherName(string id, Site site) =>
        site.References.Publishers.GetValueOrDefault(id)?.Name.Text ?? id;

    private static void Add(PageTexts texts, Field field, IEnumerable<string?> added)
    {
        foreach (var text in added)
        {
            texts.Append(text);
            texts.End(field);
        }
    }

    private static void AddBody(PageTexts texts, Body body, Field field)
    {
        var blocks = new Blocks(texts, field);
        blocks.Read(body);
        blocks.End();
    }

    private sealed class Blocks(PageTexts texts, Field field) : BodyText
    {
        private Field _within;

        public override void Add(ReadOnlySpan<char> text) => texts.Append(text);

        public override void Add(ReadOnlySpan<byte> utf8) => texts.Append(utf8);

        public override void Start(bool isHeading)
        {
            End();
            _within = isHeading && field == Field.Body ? Field.Heading : field;
        }

        public void End()
        {
            texts.CloseGaps();
            texts.End(_within);
        }
    }
}
