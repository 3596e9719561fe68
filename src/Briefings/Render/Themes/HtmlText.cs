using System.Buffers;
using System.Globalization;
using Briefings.Model;

namespace Briefings.Render.Themes;

/// <summary>HTML on its way, in memory that is borrowed until it is made.</summary>
internal sealed class HtmlText
{
    private char[] _letters = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>Adds HTML.</summary>
    public HtmlText Append(ReadOnlySpan<char> html)
    {
        html.CopyTo(Room(html.Length));
        _length += html.Length;
        return this;
    }

    /// <summary>Adds a number.</summary>
    public HtmlText Append(int number)
    {
        const int Longest = 11;
        number.TryFormat(Room(Longest), out var count, provider: CultureInfo.InvariantCulture);
        _length += count;
        return this;
    }

    /// <summary>Adds text as it may stand in an element or in an attribute's double quotes.</summary>
    public HtmlText AppendText(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(Html.Escaped); i >= 0; i = text.IndexOfAny(Html.Escaped))
        {
            Append(text[..i]).Append(Html.EntityOf(text[i]));
            text = text[(i + 1)..];
        }

        return Append(text);
    }

    /// <summary>What was added. The memory goes back: nothing can be added any more.</summary>
    public string ToText()
    {
        var text = new string(_letters, 0, _length);
        ArrayPool<char>.Shared.Return(_letters);
        (_letters, _length) = ([], 0);
        return text;
    }

    private Span<char> Room(int count) => Borrowed.Room(ref _letters, _length, count);
}
