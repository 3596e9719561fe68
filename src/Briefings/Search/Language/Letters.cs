using System.Globalization;
using Briefings.Model.Text;

namespace Briefings.Search.Language;

/// <summary>Which characters make words, once folded: one table look-up a character.</summary>
internal static class Letters
{
    /// <summary>Stands for a character that ends a word.</summary>
    public const char Break = ' ';

    /// <summary>Stands for a character that does not count: an apostrophe, a combining mark.</summary>
    public const char Nothing = '\0';

    /// <summary>Stands for a character that folds to several.</summary>
    public const char Several = '\uffff';

    /// <summary>The first of the letters that are written without blanks.</summary>
    public const char FirstUnspaced = '\u3040';

    private static readonly char[] Table = Make();

    /// <summary>
    /// What <paramref name="character"/> is in a word: its folded lower-case letter, or <see cref="Break"/>,
    /// <see cref="Nothing"/> or <see cref="Several"/>.
    /// </summary>
    public static char Of(char character) => Table[character];

    /// <summary>Whether <paramref name="character"/> is an apostrophe, or counts as one.</summary>
    public static bool IsApostrophe(char character) => character == '\'' || Folding.Of(character) == "'";

    /// <summary>
    /// Whether <paramref name="c"/> is of a script written without blanks, which is searched by pairs.
    /// </summary>
    public static bool IsUnspaced(char c) =>
        c is (>= FirstUnspaced and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    private static char[] Make()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] =
                Folding.Of((char)i) is not { } folded ? Lower((char)i)
                : folded.Length == 0 ? Nothing
                : folded.Length > 1 ? Several
                : Lower(folded[0]);
        }

        return table;
    }

    /// <summary>As <see cref="Of"/>, for a character that is folded already.</summary>
    public static char Lower(char c) =>
        c == '\'' ? Nothing
        : IsLetter(c) ? char.ToLowerInvariant(c)
        : Break;

    private static bool IsLetter(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.Surrogate;
}
