using System.Globalization;
using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Writes by what results can be narrowed down: actor type, place, topic, year.</summary>
internal static class Facets
{
    /// <summary>
    /// A file for each facet that has values: a line a value, with its id, its label and its pages. Years and types
    /// come in their own order, the others as the site lists them.
    /// </summary>
    public static IReadOnlyList<(string Facet, SearchFile File)> Write(IReadOnlyList<IndexedPage> pages, Site site)
    {
        var numbers = pages.ToDictionary(p => p.Document.Url, p => p.Number, StringComparer.Ordinal);
        (string Facet, IEnumerable<Value> Values)[] facets =
        [
            ("type", Types(pages)),
            ("place", site.Places.Select(p => new Value(p.Id, p.Title.Text, Numbers(At(p, site), numbers)))),
            ("topic", site.Topics.Select(t => new Value(t.Id, t.Title.Text, Numbers(On(t, site), numbers)))),
            ("year", Years(pages)),
        ];
        return
        [
            .. facets
                .Select(f => (f.Facet, Values: f.Values.ToList()))
                .Where(f => f.Values.Count > 0)
                .Select(f => (f.Facet, ToFile(f.Values))),
        ];
    }

    private static IEnumerable<Value> Types(IReadOnlyList<IndexedPage> pages) =>
        pages
            .Where(p => p.Document is Actor)
            .GroupBy(p => ((Actor)p.Document).ActorKind)
            .OrderBy(g => g.Key)
            .Select(g => (Word: Vocabularies.ActorKind.WordFor(g.Key), Numbers: g.Select(p => p.Number)))
            .Select(g => new Value(
                g.Word,
                char.ToUpperInvariant(g.Word[0]) + g.Word[1..].Replace('-', ' '),
                g.Numbers
            ));

    private static IEnumerable<Value> Years(IReadOnlyList<IndexedPage> pages) =>
        pages
            .Select(p => (p.Number, Year: YearOf(p.Document)))
            .Where(p => p.Year > 0)
            .GroupBy(p => p.Year)
            .OrderByDescending(g => g.Key)
            .Select(g => (Year: g.Key.ToString(CultureInfo.InvariantCulture), Numbers: g.Select(p => p.Number)))
            .Select(g => new Value(g.Year, g.Year, g.Numbers));

    private static int YearOf(Document document) =>
        document switch
        {
            Briefing briefing => briefing.Date.Year,
            Event happening => happening.Date.Year,
            Source source => source.Issued?.Year ?? 0,
            _ => 0,
        };

    private static IEnumerable<Document> At(Place place, Site site) =>
        [
            place,
            .. site.References.BriefingsOnPlace[place.Id],
            .. site.References.EventsAt[place.Id],
            .. site.Actors.Where(a => a.Areas.Concat(a.Headquarters).Any(c => c.Value.Text == place.Id)),
        ];

    private static IEnumerable<Document> On(Topic topic, Site site) =>
        [topic, .. site.References.BriefingsOnTopic[topic.Id]];

    private static IEnumerable<int> Numbers(IEnumerable<Document> documents, Dictionary<string, int> numbers) =>
        documents.Where(d => numbers.ContainsKey(d.Url)).Select(d => numbers[d.Url]).Distinct().Order();

    private static SearchFile ToFile(List<Value> values)
    {
        var lines = new FileText();
        foreach (var value in values)
        {
            lines.Append(value.Id).Append('\t').AppendColumn(value.Label).Append('\t');
            var next = 0;
            foreach (var number in value.Pages)
            {
                lines.AppendNumber(number - next);
                next = number + 1;
            }

            lines.Append('\n');
        }

        return SearchFile.Of("facet", lines);
    }

    private sealed record Value(string Id, string Label, IEnumerable<int> Pages);
}
