using Briefings.Model;

namespace Briefings.Search.Ranking;

/// <summary>
/// The ranking. <c>Client/answer.js</c> is the same in the browser's language, step by step; a test compares them.
/// </summary>
/// <remarks>
/// Pages that the query names come first, then pages whose texts hold its words, then pages that it names but for
/// slips.
/// What is shown is grouped by kind, kinds in the order of their best.
/// </remarks>
internal static class Ranker
{
    private const int Named = 3_000_000;
    private const int Told = 1_000_000;
    private const int Guessed = 500_000;

    /// <summary>The best pages for <paramref name="typed"/>, in the order in which they are shown.</summary>
    public static IReadOnlyList<SearchResult> Rank(SearchFiles files, string typed, int limit)
    {
        var query = ParsedQuery.Of(typed);
        var name = SpelledName.OfQuery(query.Text);
        var names = name.Squeezed.Length == 0 ? [] : NameRanking.Find(files, name);
        var isName = names.Values.Any(h => h.IsWhole);
        var scores = TextRanking.Scores(files, query, isName ? name.Squeezed : null);
        if (names.Count == 0 && scores.Length == 0 && name.Squeezed.Length > 0)
        {
            names = NameRanking.FindAnywhere(files, name);
        }

        var best = Ordered(files, query, names, scores, limit);
        return [.. best.Select(b => Shown(files, names, b)).GroupBy(r => r.Kind).SelectMany(g => g)];
    }

    private static List<(int Page, int Score)> Ordered(
        SearchFiles files,
        ParsedQuery query,
        Dictionary<int, NameHit> names,
        int[] texts,
        int limit
    )
    {
        var scores = new int[files.Index.Documents];
        for (var page = 0; page < texts.Length; page++)
        {
            scores[page] = texts[page] > 0 ? Told + texts[page] : 0;
        }

        foreach (var (page, hit) in names)
        {
            var score = hit.Cost < files.Index.Parameters.Costs[5] ? Named - hit.Penalty : Guessed - hit.Penalty;
            scores[page] = Math.Max(scores[page], score);
        }

        foreach (var having in query.Unwanted.Select(word => TextRanking.Having(files, word)))
        {
            for (var page = 0; page < having.Length; page++)
            {
                scores[page] = having[page] > 0 ? 0 : scores[page];
            }
        }

        var best = Top(scores, query.Phrases.Count > 0 ? Phrases.Most : limit);
        return query.Phrases.Count == 0
            ? best
            : [.. best.Where(b => Phrases.AreOn(files, b.Page, query.Phrases)).Take(limit)];
    }

    // The first of the pages by score, then by number.
    private static List<(int Page, int Score)> Top(int[] scores, int limit)
    {
        var best = new List<(int Page, int Score)>();
        for (var page = 0; page < scores.Length; page++)
        {
            var score = scores[page];
            if (score == 0 || (best.Count == limit && score <= best[^1].Score))
            {
                continue;
            }

            if (best.Count == limit)
            {
                best.RemoveAt(limit - 1);
            }

            var at = best.Count;
            while (at > 0 && best[at - 1].Score < score)
            {
                at--;
            }

            best.Insert(at, (page, score));
        }

        return best;
    }

    private static SearchResult Shown(SearchFiles files, Dictionary<int, NameHit> names, (int Page, int Score) found)
    {
        var kind = files.Index.Kinds.Last(k => k.From <= found.Page);
        var row = files.Row(found.Page);
        return new($"/{kind.Path}{row.Id}/", kind.Kind, row.Title, Reason(names, found));
    }

    private static string Reason(Dictionary<int, NameHit> names, (int Page, int Score) found) =>
        names.TryGetValue(found.Page, out var hit) && found.Score is > Told * 2 or <= Guessed ? hit.Reason : "text";
}
