using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>Which document of one side is which of the other's: by id, else by what was renamed.</summary>
internal static class DocumentPairs
{
    private const double SameText = 0.8;
    private const double SameTitle = 0.5;

    // Comparing every text with every other would take for ever when whole archives come and go.
    private const int MostCompared = 250_000;

    /// <summary>The pairs of all documents, by URL. Topics that are only words of briefings are left out.</summary>
    public static IReadOnlyList<DocumentPair> Of(Site before, Site after)
    {
        var old = Stated(before);
        var now = Stated(after);
        var pairs = new List<DocumentPair>();
        foreach (var (key, document) in now)
        {
            if (old.Remove(key, out var former))
            {
                pairs.Add(new(former, document));
                now.Remove(key);
            }
        }

        foreach (var pair in Renamed([.. old.Values], [.. now.Values]))
        {
            pairs.Add(pair);
            old.Remove((pair.Before!.Kind, pair.Before.Id));
            now.Remove((pair.After!.Kind, pair.After.Id));
        }

        return
        [
            .. pairs
                .Concat(old.Values.Select(d => new DocumentPair(d, null)))
                .Concat(now.Values.Select(d => new DocumentPair(null, d)))
                .OrderBy(p => p.Document.Url, StringComparer.Ordinal),
        ];
    }

    /// <summary>The new ids by kind and old id, where they differ.</summary>
    public static Dictionary<(string Kind, string Id), string> NewIds(IEnumerable<DocumentPair> pairs) =>
        pairs.Where(p => p.IsRenamed).ToDictionary(p => (p.Before!.Kind, p.Before.Id), p => p.After!.Id);

    private static Dictionary<(string Kind, string Id), Document> Stated(Site site) =>
        site.Documents.Where(d => !IsFreeWord(d)).ToDictionary(d => (d.Kind, d.Id));

    private static bool IsFreeWord(Document document) =>
        document is Topic && document.At.File.StartsWith("content/briefings/", StringComparison.Ordinal);

    private static IEnumerable<DocumentPair> Renamed(List<Document> gone, List<Document> come)
    {
        var said = gone.Where(g => come.Any(c => c.Kind == g.Kind && RefersOn(c, g))).ToList();
        foreach (var former in said)
        {
            var document = come.First(c => c.Kind == former.Kind && RefersOn(c, former));
            if (come.Remove(document))
            {
                gone.Remove(former);
                yield return new(former, document);
            }
        }

        if ((long)gone.Count * come.Count > MostCompared)
        {
            yield break;
        }

        foreach (var pair in Alike(gone, come))
        {
            yield return pair;
        }
    }

    private static List<DocumentPair> Alike(List<Document> gone, List<Document> come)
    {
        var words = gone.Concat(come).ToDictionary(d => d.Url, WordsOf, StringComparer.Ordinal);
        var candidates =
            from g in gone
            from c in come
            where c.Kind == g.Kind
            let alike = Likeness.Of(words[g.Url], words[c.Url])
            where alike >= (g.Title.Text == c.Title.Text ? SameTitle : SameText)
            orderby alike descending, g.Id, c.Id
            select new DocumentPair(g, c);
        var pairs = new List<DocumentPair>();
        foreach (var pair in candidates.ToList())
        {
            if (gone.Contains(pair.Before!) && come.Contains(pair.After!))
            {
                gone.Remove(pair.Before!);
                come.Remove(pair.After!);
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static bool RefersOn(Document document, Document former) =>
        document.RedirectFrom.Any(r => r.Text.TrimEnd('/') == former.Url.TrimEnd('/'));

    private static string[] WordsOf(Document document) =>
        Likeness.Words(
            $"{document.Title.Text} {document.At.File.Split('/')[1]} {Fields.TextOf(document.Body)} "
                + string.Join(' ', Prefaces(document))
        );

    private static IEnumerable<string> Prefaces(Document document) =>
        document switch
        {
            Briefing briefing => [Reading.Date(briefing.Date), briefing.Summary?.Text ?? ""],
            Actor actor =>
            [
                .. actor.Aliases.Select(a => a.Name.Text),
                .. actor.Relationships.Select(r => $"{r.Type.Word} {r.Target.Text}"),
                .. actor.Leaders.Select(l => l.Name?.Text ?? l.Actor?.Text ?? ""),
            ],
            Event happening => [Reading.Date(happening.Date), happening.Type, happening.Place?.Text ?? ""],
            Source source => [source.Publisher.Text, source.Address?.Text ?? ""],
            Place place => [place.Country?.Text ?? "", place.Region?.Text ?? ""],
            _ => [],
        };
}
