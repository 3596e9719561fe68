using System.Text;

namespace Briefings.Search.Language;

/// <summary>
/// How a name sounds, roughly: spellings of one name in Latin letters that differ by the romanisation used share it.
/// </summary>
/// <remarks>
/// Vowels count as one vowel, and so do runs of them; c, k and q are one, v and w are one; an h after a consonant is
/// silent (kh, gh, sh) but makes ph an f; d before j is silent; doubled letters are single; a vowel or h at the end of
/// a
/// word falls away (-eh, -ah, -a).
/// </remarks>
internal static class Sound
{
    /// <summary>The sound of one folded <paramref name="word"/>; other scripts and figures sound as written.</summary>
    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var heard = Heard(word[i], next, i > 0 ? word[i - 1] : '\0');
            if (heard != '\0' && (sound.Length == 0 || sound[^1] != heard || char.IsAsciiDigit(heard)))
            {
                sound.Append(heard);
            }
        }

        while (sound.Length > 2 && sound[^1] is 'a' or 'h')
        {
            sound.Length--;
        }

        return sound.ToString();
    }

    /// <summary>
    /// The first two letters of the sound of <paramref name="word"/>, by which names are put into files.
    /// </summary>
    public static string Start(string word) => Tokens.Start(Of(word), 2);

    private static char Heard(char c, char next, char before) =>
        c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => 'a',
            'c' or 'q' or 'k' => 'k',
            'w' => 'v',
            'p' when next == 'h' => 'f',
            'd' when next == 'j' => '\0',
            'h' when "kgdtsczjp".Contains(before, StringComparison.Ordinal) => '\0',
            _ => c,
        };
}
