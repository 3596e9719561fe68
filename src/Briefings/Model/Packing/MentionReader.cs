using System.Text;

namespace Briefings.Model.Packing;

/// <summary>Reads what <see cref="MentionWriter"/> wrote.</summary>
/// <param name="bytes">What was written.</param>
/// <param name="actors">The ids of the actors that are mentioned.</param>
/// <param name="from">The page.</param>
internal ref struct MentionReader(ReadOnlySpan<byte> bytes, IReadOnlyList<string> actors, Document from)
{
    private PackReader _reader = new(bytes, "");
    private ReadOnlySpan<byte> _section;
    private ReadOnlySpan<byte> _anchor;
    private ReadOnlySpan<byte> _sentence;

    // The same, once somebody looks at a mention there.
    private string? _sectionText;
    private string? _anchorText;
    private byte[]? _sentenceBytes;

    /// <summary>The next mention; null where it is one of another actor than <paramref name="wanted"/>.</summary>
    /// <param name="wanted">The number of the actor; null for any.</param>
    public Mention? Next(int? wanted)
    {
        var (actor, said) = (_reader.Number(), _reader.Number());
        if ((said & MentionWriter.SameSection) == 0)
        {
            (_sectionText, _anchorText) = (null, null);
            _section = _reader.Utf8();
            _anchor = _reader.Utf8();
        }

        if ((said & MentionWriter.SameSentence) == 0)
        {
            _sentenceBytes = null;
            _sentence = _reader.Utf8();
        }

        var offset = _reader.Number();
        var words = (said & MentionWriter.InSentence) == 0 ? _reader.Utf8() : Words();
        if ((uint)actor >= (uint)actors.Count)
        {
            throw new InvalidDataException("nobody has this number");
        }

        return wanted is null || wanted == actor ? Made(actors[actor], words, offset) : null;
    }

    private Mention Made(string actor, ReadOnlySpan<byte> words, int offset) =>
        new(
            actor,
            from,
            _sectionText ??= Encoding.UTF8.GetString(_section),
            _anchorText ??= Encoding.UTF8.GetString(_anchor),
            Encoding.UTF8.GetString(words),
            _sentenceBytes ??= _sentence.ToArray(),
            offset
        );

    private ReadOnlySpan<byte> Words()
    {
        var (start, size) = ((uint)_reader.Number(), (uint)_reader.Number());
        return start + (ulong)size <= (uint)_sentence.Length
            ? _sentence.Slice((int)start, (int)size)
            : throw new InvalidDataException("the words are not in their sentence");
    }
}
