using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>How far a query is from a name: the cheaper, the nearer.</summary>
/// <param name="parameters">What each way to match costs.</param>
/// <param name="query">The query, seen as a name.</param>
internal sealed class NameMatch(Parameters parameters, SpelledName query)
{
    /// <summary>The cost of what is no match.</summary>
    public const int None = 1000;

    private const int MostSlips = 2;

    /// <summary>The cost of a match that needs no slip forgiven; <see cref="None"/> when there is none.</summary>
    public int Sure(SpelledName name)
    {
        var costs = parameters.Costs;
        if (query.Squeezed.Length == 0)
        {
            return None;
        }

        if (name.Squeezed == query.Squeezed)
        {
            return costs[0];
        }

        var start = name.Squeezed.StartsWith(query.Squeezed, StringComparison.Ordinal) ? costs[2] : None;
        var lacking = query.Articles.Count(a => !name.Words.Contains(a)) * parameters.WordCosts[5];
        return Math.Min(start, BySound(name, lacking));
    }

    private int BySound(SpelledName name, int lacking)
    {
        var costs = parameters.Costs;
        if (name.Bare == query.Bare)
        {
            return costs[1] + lacking;
        }

        if (query.Sound.Length >= 4 && name.Sound == query.Sound)
        {
            return costs[3] + lacking;
        }

        var words = ByWords(name, forgiving: false);
        return words < None ? Math.Min(costs[4] + words + lacking, costs[5] - 1) : None;
    }

    /// <summary>The cost of a match that forgives slips; <see cref="None"/> when there is none.</summary>
    public int Forgiving(SpelledName name)
    {
        var (costs, slip) = (parameters.Costs[5], parameters.WordCosts[4]);
        var limit = Allowed(query.Squeezed, name.Squeezed);
        var whole = limit == 0 ? 1 : Typos.Between(query.Squeezed, name.Squeezed, limit);
        var best = whole <= limit ? whole * slip : None;
        if (best > slip)
        {
            best = Math.Min(best, ByWords(name, forgiving: true));
        }

        if (
            best == None
            && query.Sound.Length >= 6
            && Typos.Between(query.Sound, name.Sound, 1) <= 1
            && Typos.Between(query.Squeezed, name.Squeezed, MostSlips + 1) <= MostSlips + 1
        )
        {
            best = 3 * slip;
        }

        return best < None ? costs + best : None;
    }

    // Every word of the query is another word of the name, in any order.
    private int ByWords(SpelledName name, bool forgiving)
    {
        if (query.Telling.Count > name.Telling.Count)
        {
            return None;
        }

        var (sum, slips, used) = (0, 0, 0UL);
        for (var i = 0; i < query.Telling.Count; i++)
        {
            var (best, at, bestSlips) = (None, 0, 0);
            for (var j = 0; j < name.Telling.Count && j < 64; j++)
            {
                if ((used & (1UL << j)) == 0)
                {
                    var (cost, needed) = OfWord(i, name, j, forgiving);
                    if (cost < best)
                    {
                        (best, at, bestSlips) = (cost, j, needed);
                    }
                }
            }

            (sum, slips, used) = (sum + best, slips + bestSlips, used | (1UL << at));
            if (best == None || slips > MostSlips)
            {
                return None;
            }
        }

        return sum;
    }

    private (int Cost, int Slips) OfWord(int i, SpelledName name, int j, bool forgiving)
    {
        var (asked, word, costs) = (query.Telling[i], name.Telling[j], parameters.WordCosts);
        if (asked == word)
        {
            return (costs[0], 0);
        }

        if (asked.Length > 1 && word.StartsWith(asked, StringComparison.Ordinal))
        {
            return (costs[1], 0);
        }

        if (query.Sounds[i].Length >= 3 && name.Sounds[j].StartsWith(query.Sounds[i], StringComparison.Ordinal))
        {
            return name.Sounds[j].Length == query.Sounds[i].Length ? (costs[2], 0)
                : query.Sounds[i].Length >= 4 ? (costs[3], 0)
                : (None, 0);
        }

        var limit = forgiving ? Allowed(asked, word) : 0;
        var slips = limit > 0 ? Typos.Between(asked, word, limit) : 1;
        return slips <= limit ? (slips * costs[4], slips) : (None, 0);
    }

    private int Allowed(string left, string right)
    {
        var length = Math.Max(left.Length, right.Length);
        return length < parameters.Typos[0] ? 0
            : length < parameters.Typos[1] ? 1
            : 2;
    }
}
