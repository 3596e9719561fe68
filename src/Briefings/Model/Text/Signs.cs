namespace Briefings.Model.Text;

/// <summary>
/// Starts of words, of which one stands in every phrase of a kind: a phrase is sought where one does, and nowhere else.
/// To go from word to word, and look at three letters of each, is many times faster than any expression.
/// </summary>
internal sealed class Signs
{
    private const int Letters = 3;
    private const int Bits = 5;

    private readonly string[] _starts;

    // By the first letters of a word, whether any may follow.
    private readonly bool[] _known = new bool[1 << (Letters * Bits)];

    /// <summary>Signs.</summary>
    /// <param name="starts">Starts of words, each of three letters from a to z or more.</param>
    public Signs(params string[] starts)
    {
        _starts = starts;
        foreach (var start in starts)
        {
            _known[KeyOf(start)] = true;
        }
    }

    /// <summary>The starts of words.</summary>
    public IReadOnlyList<string> Starts => _starts;

    /// <summary>Where the first sign stands in <paramref name="text"/>, in capitals or not; -1 for nowhere.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + Letters <= text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
            {
                continue;
            }

            if (_known[KeyOf(text[i..])] && Stands(text[i..]))
            {
                return i;
            }

            while (i < text.Length && char.IsAsciiLetter(text[i]))
            {
                i++;
            }
        }

        return -1;
    }

    // Characters that are no letters from a to z may seem to be some: the signs tell them apart.
    private static int KeyOf(ReadOnlySpan<char> word) =>
        ((word[0] & 31) << (2 * Bits)) | ((word[1] & 31) << Bits) | (word[2] & 31);

    private bool Stands(ReadOnlySpan<char> text)
    {
        foreach (var start in _starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
