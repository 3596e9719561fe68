using System.Text;

namespace Briefings.Review.Redline;

/// <summary>Cuts text into words, marks and blanks.</summary>
internal static class Tokens
{
    /// <summary>
    /// The pieces of <paramref name="text"/>: runs of letters and digits with the apostrophes, hyphens, points and
    /// commas inside them; runs of blanks as one blank; everything else one by one.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            if (
                IsLetter(runes[i])
                || (word.Length > 0 && IsJoiner(runes[i]) && i + 1 < runes.Length && IsLetter(runes[i + 1]))
            )
            {
                word.Append(runes[i]);
                continue;
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (!Rune.IsWhiteSpace(runes[i]))
            {
                yield return runes[i].ToString();
            }
            else if (i == 0 || !Rune.IsWhiteSpace(runes[i - 1]))
            {
                yield return " ";
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(Rune rune) => rune.Value is '\'' or '’' or '-' or '.' or ',' or '\u200C' or '\u200D';
}
