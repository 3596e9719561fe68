namespace Briefings.Search.Files;

/// <summary>
/// Whole numbers as text that gzip packs well: base 32, the last figure from one alphabet and those before it from
/// another, so that numbers need no separator and small ones take one character.
/// </summary>
internal static class Digits
{
    /// <summary>The greatest length of a number.</summary>
    public const int Longest = 7;

    private const string Last = "0123456789abcdefghijklmnopqrstuv";
    private const string Before = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(";

    /// <summary>
    /// Writes <paramref name="value"/>, which is not negative, to the start of <paramref name="bytes"/>; returns how
    /// many it takes.
    /// </summary>
    public static int Write(Span<byte> bytes, int value)
    {
        var length = 1;
        for (var rest = value >> 5; rest > 0; rest >>= 5)
        {
            length++;
        }

        bytes[length - 1] = (byte)Last[value & 31];
        for (var i = length - 2; i >= 0; i--)
        {
            value >>= 5;
            bytes[i] = (byte)Before[value & 31];
        }

        return length;
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
}
