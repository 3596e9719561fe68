using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Briefings.Render;

/// <summary>Counts the words of a text: what spaces and line ends part.</summary>
internal static class WordCount
{
    /// <summary>How many words <paramref name="text"/> has.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        // Eight characters at once, as words are too short for a search from one to the next to pay.
        var words = 0;
        var before = 1u;
        foreach (var eight in MemoryMarshal.Cast<char, Vector128<ushort>>(text))
        {
            var gaps =
                Vector128.Equals(eight, Vector128.Create((ushort)' '))
                | Vector128.Equals(eight, Vector128.Create((ushort)'\n'));
            var bits = gaps.ExtractMostSignificantBits();
            words += BitOperations.PopCount(((bits << 1) | before) & ~bits & 0xFF);
            before = bits >> 7;
        }

        foreach (var c in text[(text.Length / 8 * 8)..])
        {
            var gap = c is ' ' or '\n' ? 1u : 0u;
            words += (int)(before & ~gap);
            before = gap;
        }

        return words;
    }
}
