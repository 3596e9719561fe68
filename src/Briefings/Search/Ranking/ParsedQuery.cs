using System.Text;
using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>What a reader typed, taken apart.</summary>
/// <param name="Text">The words asked for, quotation marks gone.</param>
/// <param name="Phrases">The phrases in quotation marks, each as its words; none empty.</param>
/// <param name="Unwanted">The words with a hyphen before them.</param>
/// <param name="IsOpen">Whether the last word may go on.</param>
internal sealed record ParsedQuery(
    string Text,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<string> Unwanted,
    bool IsOpen
)
{
    // What is behind it is not read.
    private const int Longest = 200;

    /// <summary>Takes <paramref name="typed"/> apart. Any text will do.</summary>
    public static ParsedQuery Of(string typed)
    {
        var (text, phrase, unwanted) = (new StringBuilder(), new StringBuilder(), new List<string>());
        var phrases = new List<IReadOnlyList<string>>();
        var (inPhrase, inUnwanted, start) = (false, false, 0);
        var query = (typed.Length > Longest ? typed[..Longest] : typed) + " ";
        for (var i = 0; i < query.Length; i++)
        {
            var c = query[i] is '“' or '”' or '„' or '«' or '»' ? '"' : query[i];
            if (c == '"')
            {
                inPhrase = !inPhrase;
                AddPhrase(phrases, phrase, !inPhrase);
                c = ' ';
            }
            else if (inPhrase)
            {
                phrase.Append(c);
            }
            else if (inUnwanted && c == ' ')
            {
                unwanted.AddRange(Tokens.Of(query[start..i]));
                inUnwanted = false;
            }
            else if (c == '-' && (i == 0 || query[i - 1] == ' ') && query[i + 1] is not (' ' or '-'))
            {
                (inUnwanted, start) = (true, i + 1);
            }

            if (!inUnwanted)
            {
                text.Append(c);
            }
        }

        AddPhrase(phrases, phrase, inPhrase);
        return new(text.ToString(), phrases, unwanted, typed.Length > 0 && typed[^1] is not (' ' or '"'));
    }

    private static void AddPhrase(List<IReadOnlyList<string>> phrases, StringBuilder phrase, bool isWhole)
    {
        if (isWhole && Tokens.Of(phrase.ToString()) is { Count: > 0 } words)
        {
            phrases.Add(words);
        }

        phrase.Clear();
    }
}
