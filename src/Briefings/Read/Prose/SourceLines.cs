using Briefings.Model;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>A body's text, with the line and column of each of its characters in the file.</summary>
internal sealed class SourceLines
{
    private readonly BodyPlace _place;
    private readonly List<int> _starts = [0];

    // Places are asked for nearly in order: the line of the last answer is tried first.
    private int _last;

    /// <summary>Takes <paramref name="text"/>, which starts at <paramref name="place"/>.</summary>
    public SourceLines(string text, BodyPlace place)
    {
        (Text, _place) = (text, place);
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0; )
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + next;
        }
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The file it stands in.</summary>
    public string File => _place.File;

    /// <summary>
    /// The anchor that ties <paramref name="textOffset"/> to the character at <paramref name="offset"/>.
    /// </summary>
    public SourceAnchor Anchor(int textOffset, int offset)
    {
        var line = LineOf(offset);
        return new(textOffset, _place.Line + line, _place.Column + offset - _starts[line]);
    }

    /// <summary>
    /// The place of <paramref name="length"/> characters from <paramref name="offset"/>, cut at the line's end.
    /// </summary>
    public Location At(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var anchor = Anchor(0, offset);
        return new(_place.File, anchor.Line, anchor.Column, Math.Clamp(length, 0, Math.Max(0, EndOf(_last) - offset)));
    }

    /// <summary>The place of <paramref name="span"/>, cut at the line's end.</summary>
    public Location At(SourceSpan span) => At(span.Start, span.Length);

    /// <summary>The character at <paramref name="offset"/>; a zero outside the text.</summary>
    public char this[int offset] => (uint)offset < (uint)Text.Length ? Text[offset] : '\0';

    /// <summary>The text of <paramref name="span"/>, as far as it lies within.</summary>
    public ReadOnlySpan<char> Of(SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return Text.AsSpan(start, Math.Clamp(span.End + 1 - start, 0, Text.Length - start));
    }

    private int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] - 1 : Text.Length;
        return end > 0 && end < Text.Length && Text[end] == '\n' && Text[end - 1] == '\r' ? end - 1 : end;
    }

    private int LineOf(int offset)
    {
        if (!Holds(_last, offset))
        {
            var near = _last + 1;
            var line = Holds(near, offset) ? near : _starts.BinarySearch(offset);
            _last = line < 0 ? ~line - 1 : line;
        }

        return _last;
    }

    private bool Holds(int line, int offset) =>
        line < _starts.Count && _starts[line] <= offset && (line + 1 == _starts.Count || offset < _starts[line + 1]);
}
