using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>Finds the pages whose texts hold the words of a query: all of them.</summary>
internal static class TextRanking
{
    /// <summary>A score for every page, by number; 0 for those that are no answer.</summary>
    /// <param name="files">The search files.</param>
    /// <param name="query">The query.</param>
    /// <param name="name">
    /// The query in one word when it is an actor's name: pages count by any of its names; else null.
    /// </param>
    public static int[] Scores(SearchFiles files, ParsedQuery query, string? name)
    {
        if (name is not null && Score(files, name, isLast: false) is { } byName)
        {
            return byName;
        }

        var words = Wanted(files, query);
        var found = new List<int[]>();
        foreach (var word in words)
        {
            var isLast = query.IsOpen && word == words[^1];
            if (Score(files, word, isLast) is { } scores)
            {
                found.Add(scores);
            }
            else if (!isLast || words.Count == 1 || word.Length >= files.Index.Parameters.Group)
            {
                return [];
            }
        }

        return found.Count > 0 ? found.Aggregate(Both) : [];
    }

    /// <summary>Which pages have <paramref name="word"/>: above 0 for those.</summary>
    public static int[] Having(SearchFiles files, string word) =>
        Score(files, word, isLast: false, exactly: true) ?? [];

    private static List<string> Wanted(SearchFiles files, ParsedQuery query) =>
        [
            .. Tokens
                .Of(query.Text)
                .Where(w => w.Length > 1 || Letters.IsUnspaced(w[0]))
                .Where(w => !files.Index.Parameters.StopWords.Contains(w))
                .Distinct(StringComparer.Ordinal)
                .Take(12),
        ];

    private static int[] Both(int[] left, int[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = left[i] > 0 && right[i] > 0 ? left[i] + right[i] : 0;
        }

        return left;
    }

    private static int[]? Score(SearchFiles files, string word, bool isLast, bool exactly = false)
    {
        if (files.Index.Words.FileOf(Group(files, word)) is not { } file)
        {
            return null;
        }

        var (scores, found) = (new int[files.Index.Documents], 0);
        foreach (var (other, pages) in files.Words(file).Words)
        {
            var form = exactly ? (other == word ? 1 : 0) : Form(files.Index.Parameters, word, other, isLast);
            if (form > 0)
            {
                foreach (var (page, level) in WordFile.Unpack(pages))
                {
                    found += scores[page] == 0 ? 1 : 0;
                    scores[page] = Math.Max(scores[page], level * form);
                }
            }
        }

        if (found > 0)
        {
            var rarity = Rarity(files.Index.Documents, found);
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] *= rarity;
            }
        }

        return found > 0 ? scores : null;
    }

    private static string Group(SearchFiles files, string word) =>
        word[..Math.Min(word.Length, files.Index.Parameters.Group)];

    private static int Form(Parameters parameters, string word, string other, bool isLast)
    {
        if (word == other)
        {
            return parameters.Forms[0];
        }

        if (word.Length < parameters.Group || !other.StartsWith(word[..parameters.Group], StringComparison.Ordinal))
        {
            return 0;
        }

        return parameters.English && English.Stem(word) == English.Stem(other) ? parameters.Forms[1]
            : isLast && other.StartsWith(word, StringComparison.Ordinal) ? parameters.Forms[2]
            : 0;
    }

    /// <summary>
    /// How rare a word is: 16 × log2(all / found), at least 1, in whole numbers alike in every language.
    /// </summary>
    internal static int Rarity(int all, int found)
    {
        var ratio = Math.Max(16, 16 * all / found);
        var power = 31 - int.LeadingZeroCount(ratio);
        return Math.Max(1, ((power - 4) * 16) + ((ratio << 4) >> power) - 16 + 1);
    }
}
