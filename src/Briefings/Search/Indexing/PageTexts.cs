using System.Text;
using Briefings.Model.Text;

namespace Briefings.Search.Indexing;

/// <summary>The texts of one page, in page order, in one buffer that serves page after page.</summary>
internal sealed class PageTexts
{
    private readonly List<PageText> _parts = [];
    private char[] _letters = new char[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>The texts; none is empty.</summary>
    public IReadOnlyList<PageText> Parts => _parts;

    /// <summary>What <paramref name="part"/> says.</summary>
    public ReadOnlySpan<char> this[PageText part] => _letters.AsSpan(part.Start, part.Length);

    /// <summary>Makes room for another page.</summary>
    public void Clear()
    {
        _parts.Clear();
        (_start, _end) = (0, 0);
    }

    /// <summary>Adds to the text at hand.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _end += text.Length;
    }

    /// <summary>Adds UTF-8 to the text at hand.</summary>
    public void Append(ReadOnlySpan<byte> utf8) => _end += Encoding.UTF8.GetChars(utf8, Room(utf8.Length));

    /// <summary>
    /// Closes gaps before stops in the text at hand: citations, which say nothing, leave them.
    /// </summary>
    public void CloseGaps() => _end = _start + Gaps.Close(_letters.AsSpan(_start, _end - _start));

    /// <summary>Ends the text at hand, which then is on one line; blank ones do not count.</summary>
    public void End(Field field)
    {
        var text = _letters.AsSpan(_start, _end - _start);
        // Tabs and line feeds part the columns and lines of search files.
        text.Replace('\n', ' ');
        text.Replace('\r', ' ');
        text.Replace('\t', ' ');
        var behind = text.TrimEnd();
        var trimmed = behind.TrimStart();
        if (trimmed.Length > 0)
        {
            _parts.Add(new(field, _start + behind.Length - trimmed.Length, trimmed.Length));
        }

        _start = _end;
    }

    /// <summary>The hashes of the sentences that may be quoted, in order.</summary>
    public List<ulong> Sentences()
    {
        var hashes = new List<ulong>();
        foreach (var part in _parts)
        {
            var sentences = new QuotableSentences(this[part]);
            while (sentences.Next(out var sentence))
            {
                hashes.Add(QuotableSentences.HashOf(sentence));
            }
        }

        return hashes;
    }

    /// <summary>
    /// Takes out the sentences that <paramref name="cut"/> has true for, in the order of <see cref="Sentences"/>.
    /// </summary>
    public void Cut(IReadOnlyList<bool> cut)
    {
        var number = 0;
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i] = Cut(_parts[i], cut, ref number);
        }

        _parts.RemoveAll(part => part.Length == 0);
    }

    private Span<char> Room(int count)
    {
        if (_end + count > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _end + count));
        }

        return _letters.AsSpan(_end);
    }

    private PageText Cut(PageText part, IReadOnlyList<bool> cut, ref int number)
    {
        var text = _letters.AsSpan(part.Start, part.Length);
        var sentences = new QuotableSentences(text);
        var (kept, copied) = (0, 0);
        while (sentences.Next(out _))
        {
            if (cut[number++])
            {
                Keep(text, copied, sentences.Start, ref kept);
                copied = sentences.End;
            }
        }

        if (copied == 0)
        {
            return part;
        }

        Keep(text, copied, text.Length, ref kept);
        return part with { Length = text[..kept].TrimEnd().Length };
    }

    private static void Keep(Span<char> text, int from, int end, ref int kept)
    {
        text[from..end].CopyTo(text[kept..]);
        kept += end - from;
    }
}
