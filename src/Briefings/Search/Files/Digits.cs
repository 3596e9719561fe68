using System.Text;

namespace Briefings.Search.Files;

/// <summary>
/// Whole numbers as text that gzip packs well: base 32, the last figure from one alphabet and those before it from
/// another, so that numbers need no separator and small ones take one character.
/// </summary>
internal static class Digits
{
    private const string Last = "0123456789abcdefghijklmnopqrstuv";
    private const string Before = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(";

    /// <summary>Writes <paramref name="value"/>, which is not negative.</summary>
    public static void Append(StringBuilder text, int value)
    {
        if (value >= 32)
        {
            AppendBefore(text, value >> 5);
        }

        text.Append(Last[value & 31]);
    }

    /// <summary>Reads the number at <paramref name="at"/> and moves behind it; -1 when there is none.</summary>
    public static int Read(string text, ref int at)
    {
        var value = 0;
        for (; at < text.Length; at++)
        {
            var last = Last.IndexOf(text[at], StringComparison.Ordinal);
            if (last >= 0)
            {
                at++;
                return value + last;
            }

            var before = Before.IndexOf(text[at], StringComparison.Ordinal);
            if (before < 0 || value > 1 << 24)
            {
                return -1;
            }

            value = (value + before) << 5;
        }

        return -1;
    }

    private static void AppendBefore(StringBuilder text, int value)
    {
        if (value >= 32)
        {
            AppendBefore(text, value >> 5);
        }

        text.Append(Before[value & 31]);
    }
}
