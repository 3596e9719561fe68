using System.Text;
using Scriban.Runtime;

namespace Briefings.Render.Themes;

/// <summary>Where a template writes a page: UTF-8 in memory that the next page uses again.</summary>
internal sealed class PageOutput : IScriptOutput
{
    private byte[] _bytes = new byte[256 * 1024];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes the page to <paramref name="stream"/>.</summary>
    public void CopyTo(Stream stream) => stream.Write(_bytes.AsSpan(0, Length));

    /// <summary>Adds UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    /// <summary>Adds text as it is.</summary>
    public void Write(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>Adds text as it may stand in an element or in an attribute's double quotes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(Html.Escaped); i >= 0; i = text.IndexOfAny(Html.Escaped))
        {
            Write(text[..i]);
            Write(Html.EntityOf(text[i]));
            text = text[(i + 1)..];
        }

        Write(text);
    }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: the page is long, and nobody needs it as one text.</summary>
    public override string ToString() => "";

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
