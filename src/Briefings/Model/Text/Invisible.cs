using System.Buffers;

namespace Briefings.Model.Text;

/// <summary>Characters that are not seen themselves and change how what follows them is shown.</summary>
internal static class Invisible
{
    /// <summary>
    /// Controls (C0, DEL, C1), and what embeds, overrides or isolates the direction of text (Unicode Standard Annex 9).
    /// </summary>
    public static SearchValues<char> Signs { get; } =
        SearchValues.Create([
            .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl),
            .. "\u202A\u202B\u202C\u202D\u202E",
            .. "\u2066\u2067\u2068\u2069",
        ]);
}
