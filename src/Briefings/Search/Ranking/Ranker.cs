using Briefings.Model;

namespace Briefings.Search.Ranking;

/// <summary>
/// The ranking. <c>Client/answer.js</c> is the same in the browser's language, step by step; a test compares them.
/// </summary>
/// <remarks>
/// Pages that the query names come first, then pages whose texts hold its words, those that hold them as typed before
/// the others, then pages that it names but for slips. What is shown is grouped by kind, kinds in the order of their
/// best.
/// </remarks>
internal static class Ranker
{
    private const int Named = 3_000_000;
    private const int Told = 1_000_000;
    private const int Exactly = 500_000;
    private const int Guessed = 500_000;

    // For a phrase the texts of pages are read, best first.
    private const int MostForPhrases = 40;

    /// <summary>The best pages for <paramref name="typed"/>, in the order in which they are shown.</summary>
    public static IReadOnlyList<SearchResult> Rank(SearchFiles files, string typed, int limit)
    {
        var query = ParsedQuery.Of(typed);
        var name = new SpelledName(query.Text, null, files.Index.Parameters.Articles);
        var ranking = new NameRanking(files, name);
        var names = name.Squeezed.Length == 0 ? [] : ranking.Near();
        var texts = TextRanking.Scores(files, query, Whole(files, names)?.Name.Squeezed);
        if (name.Squeezed.Length > 0 && texts is null)
        {
            names = names.Count == 0 ? ranking.Farther() : names;
            names = names.Count == 0 ? ranking.Anywhere() : names;
        }

        var best = Ordered(files, query, names, texts, limit);
        return [.. best.Select(b => Shown(files, names, b)).GroupBy(r => r.Kind).SelectMany(g => g)];
    }

    // The name that the query is, in whole, but for articles and the way it is romanised.
    private static NameHit? Whole(SearchFiles files, Dictionary<int, NameHit> names)
    {
        var costs = files.Index.Parameters.Costs;
        return names
            .Values.Where(h => h.Cost < costs[2] || (h.Cost >= costs[3] && h.Cost < costs[4]))
            .OrderBy(h => h.Penalty)
            .ThenBy(h => h.Name.Row!.Number)
            .FirstOrDefault();
    }

    private static List<(int Page, int Score)> Ordered(
        SearchFiles files,
        ParsedQuery query,
        Dictionary<int, NameHit> names,
        PageScores? texts,
        int limit
    )
    {
        var scores = new int[files.Index.Documents];
        for (var page = 0; texts is not null && page < scores.Length; page++)
        {
            scores[page] = texts[page] == 0 ? 0 : Told + texts[page] + (texts.IsExact(page) ? Exactly : 0);
        }

        foreach (var (page, hit) in names)
        {
            var score = hit.Cost < files.Index.Parameters.Costs[5] ? Named - hit.Penalty : Guessed - hit.Penalty;
            scores[page] = Math.Max(scores[page], score);
        }

        foreach (var has in query.Unwanted.Select(word => TextRanking.Having(files, word)))
        {
            for (var page = 0; page < scores.Length; page++)
            {
                scores[page] = has(page) ? 0 : scores[page];
            }
        }

        var best = Top(scores, query.Phrases.Count > 0 ? MostForPhrases : limit);
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
