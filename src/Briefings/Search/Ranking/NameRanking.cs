using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>Finds the pages that a query names.</summary>
internal static class NameRanking
{
    /// <summary>
    /// The pages that <paramref name="query"/> names for sure, and else those that it names but for slips.
    /// </summary>
    public static Dictionary<int, NameHit> Find(SearchFiles files, SpelledName query)
    {
        var match = new NameMatch(files.Index.Parameters, query);
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        Ask(asked, files, [First(query)]);
        var found = Best(files, asked, query, match.Sure);
        if (found.Count == 0)
        {
            Ask(asked, files, query.Telling.Where(w => w.Length > 2).Append(query.Squeezed));
            found = Best(files, asked, query, match.Sure);
        }

        return found.Count > 0 ? found : Best(files, asked, query, match.Forgiving);
    }

    /// <summary>The same in all files: for a slip in the first letter.</summary>
    public static Dictionary<int, NameHit> FindAnywhere(SearchFiles files, SpelledName query)
    {
        var match = new NameMatch(files.Index.Parameters, query);
        var all = new SortedSet<string>(files.Index.Names.Names, StringComparer.Ordinal);
        var found = query.Squeezed.Length < 4 ? [] : Best(files, all, query, match.Sure);
        return found.Count > 0 || query.Squeezed.Length < 4 ? found : Best(files, all, query, match.Forgiving);
    }

    private static string First(SpelledName query) =>
        query.Telling.Concat(query.Words).FirstOrDefault(w => w.Length > 2) ?? query.Words[0];

    private static void Ask(SortedSet<string> asked, SearchFiles files, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > 0 && files.Index.Names.FileOf(Sound.Start(word)) is { } file)
            {
                asked.Add(file);
            }
        }
    }

    private static Dictionary<int, NameHit> Best(
        SearchFiles files,
        SortedSet<string> asked,
        SpelledName query,
        Func<SpelledName, int> cost
    )
    {
        var best = new Dictionary<int, NameHit>();
        foreach (var name in asked.SelectMany(files.Names))
        {
            var paid = cost(name);
            if (paid < NameMatch.None)
            {
                var hit = new NameHit(name, paid, Math.Min(99, Math.Abs(name.Squeezed.Length - query.Squeezed.Length)));
                if (!best.TryGetValue(name.Row!.Number, out var known) || hit.Penalty < known.Penalty)
                {
                    best[name.Row.Number] = hit;
                }
            }
        }

        return best;
    }
}
