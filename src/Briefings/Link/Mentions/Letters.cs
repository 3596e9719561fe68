using Briefings.Model.Text;

namespace Briefings.Link.Mentions;

/// <summary>
/// A text as names are compared in it: folded with its case kept, runs of blanks, hyphens and dashes as one blank,
/// apostrophes gone; with the way back to the text.
/// </summary>
internal sealed class Letters
{
    private char[] _letters = [];
    private int[] _offsets = [];
    private Sort[] _sorts = [];
    private int _length;
    private bool _pendingApostrophe;

    /// <summary>The letters of <paramref name="text"/>.</summary>
    public static Letters Of(string text)
    {
        var letters = new Letters();
        letters.Read(text);
        return letters;
    }

    /// <summary>Becomes the letters of <paramref name="text"/>, in the memory of those before.</summary>
    public void Read(string text)
    {
        (Count, _length, _pendingApostrophe) = (0, text.Length, false);
        MakeRoom(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Most characters are these, and fold to themselves.
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                Add(text[i], i, Sort.Word);
                i = AddWord(text, i + 1) - 1;
                continue;
            }

            if (Folding.Of(text[i]) is not { } folded)
            {
                Add(text[i], i);
                continue;
            }

            MakeRoom(Count + folded.Length + text.Length - i);
            foreach (var c in folded)
            {
                Add(c, i);
            }
        }
    }

    /// <summary>How many letters.</summary>
    public int Count { get; private set; }

    /// <summary>The letters.</summary>
    public ReadOnlySpan<char> Span => _letters.AsSpan(0, Count);

    /// <summary>The offset in the text of letter <paramref name="i"/>; for the end, the text's length.</summary>
    public int OffsetOf(int i) => i < Count ? _offsets[i] : _length;

    /// <summary>
    /// The offset in the text after the letter before <paramref name="end"/>, folded-away marks included.
    /// </summary>
    public int EndOf(int end, string text)
    {
        var offset = _offsets[end - 1] + 1;
        while (offset < text.Length && offset < OffsetOf(end) && Folding.Of(text[offset]) is { Length: 0 })
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Whether a name may start at <paramref name="i"/>.</summary>
    public bool MayStart(int i) =>
        i == 0 || !Joins(i) || (IsAfterApostrophe(i) && (i < 2 || !IsWord(i - 2) || i < 3 || !IsWord(i - 3)));

    /// <summary>Whether a name may end before <paramref name="i"/>.</summary>
    public bool MayEnd(int i) =>
        i >= Count
        || !Joins(i)
        || (IsAfterApostrophe(i) && _letters[i] is 's' or 'S' && (i + 1 >= Count || !Joins(i + 1)));

    /// <summary>Whether <paramref name="i"/> is a letter or digit.</summary>
    public bool IsWord(int i) => (_sorts[i] & Sort.Word) != 0;

    private bool IsAfterApostrophe(int i) => (_sorts[i] & Sort.AfterApostrophe) != 0;

    // Whether the letters on both sides of i belong to one word or number: "1,764" is one, the script of China has no
    // blanks.
    private bool Joins(int i)
    {
        var (left, right) = (_sorts[i - 1], _sorts[i]);
        return (left & right & Sort.Word) != 0
            ? ((left | right) & Sort.Ideograph) == 0
            : ((left | right) & Sort.Point) != 0 && JoinsNumber(i);
    }

    private bool JoinsNumber(int i)
    {
        var (left, right) = (_letters[i - 1], _letters[i]);
        return (left is '.' or ',' && char.IsAsciiDigit(right) && i >= 2 && char.IsAsciiDigit(_letters[i - 2]))
            || (right is '.' or ',' && char.IsAsciiDigit(left) && i + 1 < Count && char.IsAsciiDigit(_letters[i + 1]));
    }

    /// <summary>
    /// Whether <paramref name="c"/> is of a script without blanks between words (Han, Kana, Thai, Khmer).
    /// </summary>
    public static bool IsIdeograph(char c) =>
        c
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1780' and <= '\u17FF');

    // The rest of a word from the start on, up to where it ends: the inner loop.
    private int AddWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        word.CopyTo(_letters.AsSpan(Count));
        _sorts.AsSpan(Count, word.Length).Fill(Sort.Word);
        var offsets = _offsets.AsSpan(Count, word.Length);
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = start + i;
        }

        Count += word.Length;
        return end;
    }

    private void Add(char c, int offset)
    {
        if (c is '\'')
        {
            _pendingApostrophe |= Count > 0;
            return;
        }

        if (c is ' ' or '-' or '_' or '\t' or '\n' or '\r')
        {
            if (Count > 0 && _letters[Count - 1] == ' ')
            {
                return;
            }

            c = ' ';
        }

        Add(c, offset, SortOf(c));
    }

    private void Add(char c, int offset, Sort sort)
    {
        _letters[Count] = c;
        _offsets[Count] = offset;
        _sorts[Count] = sort | (_pendingApostrophe ? Sort.AfterApostrophe : Sort.None);
        _pendingApostrophe = false;
        Count++;
    }

    private static Sort SortOf(char c) =>
        char.IsAsciiLetterOrDigit(c) ? Sort.Word
        : c is '.' or ',' ? Sort.Point
        : char.IsAscii(c) || !char.IsLetterOrDigit(c) ? Sort.None
        : IsIdeograph(c) ? Sort.Word | Sort.Ideograph
        : Sort.Word;

    private void MakeRoom(int count)
    {
        if (count > _letters.Length)
        {
            count = Math.Max(count, _letters.Length * 2);
            Array.Resize(ref _letters, count);
            Array.Resize(ref _offsets, count);
            Array.Resize(ref _sorts, count);
        }
    }

    [Flags]
    private enum Sort : byte
    {
        None,
        Word = 1,
        Ideograph = 2,
        Point = 4,
        AfterApostrophe = 8,
    }
}
