using System.Runtime.CompilerServices;
using Briefings.Model.Text;

namespace Briefings.Search.Language;

/// <summary>Reads a text word by word, folded, without an allocation: the inner loop of indexing.</summary>
/// <param name="text">The text.</param>
/// <param name="word">Room for one word; longer words are cut.</param>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> word)
{
    /// <summary>The greatest length of a word.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = word;

    /// <summary>Where in the text the next word is sought.</summary>
    public int At { get; private set; }

    /// <summary>
    /// The next word, if there is one; a run of letters of a script without blanks is one word. Folded, in lower case.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime sees how hot it is.
    public bool Next(out ReadOnlySpan<char> found)
    {
        var length = 0;
        var at = At;
        for (; at < _text.Length; at++)
        {
            var c = Letters.Of(_text[at]);
            if (c > Letters.Break && c < Letters.FirstUnspaced && length < _word.Length)
            {
                // Nearly all letters, if no other script stands before them.
                if (length > 0 && _word[length - 1] >= Letters.FirstUnspaced && IsSeam(_word[length - 1], c))
                {
                    break;
                }

                _word[length++] = c;
            }
            else if (c == Letters.Break)
            {
                if (length > 0)
                {
                    break;
                }
            }
            else if (c == Letters.Several)
            {
                TakeAll(Folding.Of(_text[at])!, ref length);
            }
            else if (c != Letters.Nothing)
            {
                if (length > 0 && IsSeam(_word[length - 1], c))
                {
                    break;
                }

                Take(c, ref length);
            }
        }

        At = at;
        found = _word[..(length == Longest && char.IsHighSurrogate(_word[length - 1]) ? length - 1 : length)];
        return length > 0;
    }

    private static bool IsSeam(char left, char right) =>
        (left >= Letters.FirstUnspaced || right >= Letters.FirstUnspaced)
        && Letters.IsUnspaced(left) != Letters.IsUnspaced(right);

    private readonly void TakeAll(string folded, ref int length)
    {
        foreach (var part in folded)
        {
            var c = Letters.Lower(part);
            if (c is not (Letters.Nothing or Letters.Break))
            {
                Take(c, ref length);
            }
        }
    }

    private readonly void Take(char c, ref int length)
    {
        if (length < _word.Length)
        {
            _word[length++] = c;
        }
    }
}
