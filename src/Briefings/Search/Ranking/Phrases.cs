using Briefings.Search.Language;

namespace Briefings.Search.Ranking;

/// <summary>Looks phrases up in the texts of pages.</summary>
internal static class Phrases
{
    /// <summary>Whether <paramref name="page"/> holds all <paramref name="phrases"/>, word after word.</summary>
    public static bool AreOn(SearchFiles files, int page, IReadOnlyList<IReadOnlyList<string>> phrases)
    {
        var texts = files.Texts(page).Select(Tokens.Of).ToList();
        return phrases.All(phrase => texts.Exists(words => Holds(words, phrase)));
    }

    private static bool Holds(List<string> words, IReadOnlyList<string> phrase)
    {
        for (var i = 0; i + phrase.Count <= words.Count; i++)
        {
            var same = 0;
            while (same < phrase.Count && words[i + same] == phrase[same])
            {
                same++;
            }

            if (same == phrase.Count)
            {
                return true;
            }
        }

        return false;
    }
}
