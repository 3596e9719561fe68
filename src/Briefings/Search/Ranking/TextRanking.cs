using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>Finds the pages whose texts hold the words of a query: all of them.</summary>
internal static class TextRanking
{
    // More words than this are no query.
    private const int MostWords = 12;

    /// <summary>The scores of pages; null when no page is an answer.</summary>
    /// <param name="files">The search files.</param>
    /// <param name="query">The query.</param>
    /// <param name="name">
    /// The actor's name that the query is, in one word: pages count by any of its names; null when it is none.
    /// </param>
    public static PageScores? Scores(SearchFiles files, ParsedQuery query, string? name)
    {
        if (name is not null && Score(files, name, isLast: false) is { } byName)
        {
            return byName;
        }

        var words = Wanted(files, query);
        var found = new List<PageScores>();
        foreach (var word in words)
        {
            var isLast = query.IsOpen && word == words[^1];
            if (Score(files, word, isLast) is { } scores)
            {
                found.Add(scores);
            }
            else if (!isLast || words.Count == 1 || word.Length >= files.Index.Parameters.Group)
            {
                return null;
            }
        }

        return found.Count > 0 && found.Aggregate((left, right) => left.And(right)) is { Count: > 0 } all ? all : null;
    }

    /// <summary>Whether a page has <paramref name="word"/> as it is.</summary>
    public static Func<int, bool> Having(SearchFiles files, string word)
    {
        var scores = Score(files, word, isLast: false);
        return page => scores?.IsExact(page) == true;
    }

    private static List<string> Wanted(SearchFiles files, ParsedQuery query) =>
        [
            .. Tokens
                .Of(query.Text)
                .Where(w => w.Length > 1 || Letters.IsUnspaced(w[0]))
                .Where(w => !files.Index.Parameters.StopWords.Contains(w))
                .Distinct(StringComparer.Ordinal)
                .Take(MostWords),
        ];

    private static PageScores? Score(SearchFiles files, string word, bool isLast)
    {
        var parameters = files.Index.Parameters;
        if (files.Index.Words.FileOf(Tokens.Start(word, parameters.Group)) is not { } file)
        {
            return null;
        }

        var scores = new PageScores(files.Index.Documents);
        foreach (var line in files.Words(file).Words)
        {
            var form = Form(parameters, word, line, isLast);
            if (form > 0)
            {
                foreach (var (page, level) in WordFile.Unpack(line.Pages))
                {
                    scores.Raise(page, level * form, line.Word == word);
                }
            }
        }

        if (scores.Count == 0)
        {
            return null;
        }

        scores.Multiply(Rarity(files.Index.Documents, scores.Count));
        return scores;
    }

    private static int Form(Parameters parameters, string word, WordLine line, bool isLast)
    {
        if (word == line.Word)
        {
            return parameters.Forms[0];
        }

        if (
            word.Length < parameters.Group
            || !line.Word.StartsWith(Tokens.Start(word, parameters.Group), StringComparison.Ordinal)
        )
        {
            return 0;
        }

        return IsFormOf(parameters, word, line) ? parameters.Forms[1]
            : isLast && line.Word.StartsWith(word, StringComparison.Ordinal) ? parameters.Forms[2]
            : 0;
    }

    // By the endings of the language of the word's pages.
    private static bool IsFormOf(Parameters parameters, string word, WordLine line) =>
        parameters.Endings.Any(e =>
            (line.Language.Length == 0 ? parameters.Languages.Contains(e.Language) : e.Language == line.Language)
            && e.Stem(word) == e.Stem(line.Word)
        );

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
