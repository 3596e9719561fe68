using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>
/// Finds the pages that a query names. Each step looks at the names that those before it, which found nothing, did not.
/// </summary>
/// <param name="files">The search files.</param>
/// <param name="query">The query, seen as a name.</param>
internal sealed class NameRanking(SearchFiles files, SpelledName query)
{
    // A shorter query is the slip of too many names.
    private const int ShortestAnywhere = 4;

    private readonly NameMatch _match = new(files.Index.Parameters, query);
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The pages that the query names for sure, and else those that it names but for slips, among the names that
    /// sound like the query's first word at the start of a word.
    /// </summary>
    public Dictionary<int, NameHit> Near()
    {
        Ask(Tokens.Start(Sound.Of(First), 2));
        return Best();
    }

    /// <summary>
    /// The same among the names that sound like any word of the query, or start with its first letter, or sound like
    /// the query when its first letter is one too many or belongs behind the second.
    /// </summary>
    public Dictionary<int, NameHit> Farther()
    {
        foreach (var word in query.Telling.Where(w => w.Length > 2).Append(query.Squeezed))
        {
            Ask(Tokens.Start(Sound.Of(word), 2));
        }

        if (First.Length > ShortestAnywhere)
        {
            Ask(Tokens.Start(Sound.Of(First[1..]), 2));
            Ask(Tokens.Start(Sound.Of($"{First[1]}{First[0]}{First[2..]}"), 2));
        }

        var letter = Tokens.Start(Sound.Of(First), 1);
        foreach (var (from, name) in files.Index.Names.From.Zip(files.Index.Names.Names))
        {
            if (letter.Length > 0 && from.StartsWith(letter, StringComparison.Ordinal))
            {
                _asked.Add(name);
            }
        }

        return Best();
    }

    /// <summary>The same among all names, unless they are too many: for a slip in the first letter.</summary>
    public Dictionary<int, NameHit> Anywhere()
    {
        var names = files.Index.Names.Names;
        if (query.Squeezed.Length < ShortestAnywhere || names.Count > files.Index.Parameters.Everywhere)
        {
            return [];
        }

        _asked.UnionWith(names);
        return Best();
    }

    private string First => query.Telling.Concat(query.Words).FirstOrDefault(w => w.Length > 2) ?? query.Words[0];

    private void Ask(string start)
    {
        if (start.Length > 0 && files.Index.Names.FileOf(start) is { } file)
        {
            _asked.Add(file);
        }
    }

    private Dictionary<int, NameHit> Best()
    {
        var names = _asked.Where(_seen.Add).SelectMany(files.Names).ToList();
        var sure = Best(names, _match.Sure);
        return sure.Count > 0 ? sure : Best(names, _match.Forgiving);
    }

    private Dictionary<int, NameHit> Best(List<SpelledName> names, Func<SpelledName, int> cost)
    {
        var best = new Dictionary<int, NameHit>();
        foreach (var name in names)
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
