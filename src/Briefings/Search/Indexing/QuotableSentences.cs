using System.Buffers;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>
/// The sentences of a text that are long enough to be quotations where other pages have them too; a shorter one may
/// well be written twice by chance.
/// </summary>
internal ref struct QuotableSentences(ReadOnlySpan<char> text)
{
    private const int Shortest = 40;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…؟۔。");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the sentence starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, the blanks behind it included.</summary>
    public int End { get; private set; }

    /// <summary>What equal sentences share; of a million others, two do in one site of forty million.</summary>
    public static ulong HashOf(ReadOnlySpan<char> sentence) =>
        (ulong)ContentHash.Of(MemoryMarshal.AsBytes(sentence)).Value;

    /// <summary>The next sentence, if there is one.</summary>
    public bool Next(out ReadOnlySpan<char> sentence)
    {
        while (End < _text.Length)
        {
            (Start, End) = (End, EndOfSentence(End));
            if (End - Start >= Shortest)
            {
                sentence = _text[Start..End].TrimEnd();
                return true;
            }
        }

        sentence = default;
        return false;
    }

    // Cut after every full stop that a blank follows: finer than sentences are, but the same on every page.
    private readonly int EndOfSentence(int from)
    {
        while (from < _text.Length)
        {
            var stop = _text[from..].IndexOfAny(Stops);
            if (stop < 0)
            {
                break;
            }

            from += stop + 1;
            if (from == _text.Length || _text[from] == ' ' || _text[from - 1] == '。')
            {
                var rest = _text[from..];
                return _text.Length - rest.TrimStart(' ').Length;
            }
        }

        return _text.Length;
    }
}
