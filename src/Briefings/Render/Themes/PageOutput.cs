using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace Briefings.Render.Themes;

/// <summary>Where a template writes a page: characters in memory that the next page uses again.</summary>
internal sealed class PageOutput : IScriptOutput
{
    private readonly ArrayBufferWriter<char> _text = new(64 * 1024);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _text.ResetWrittenCount();

    /// <summary>Writes the page as UTF-8 to <paramref name="bytes"/>.</summary>
    public void CopyTo(IBufferWriter<byte> bytes) => Encoding.UTF8.GetBytes(_text.WrittenSpan, bytes);

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => _text.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: the page is long, and nobody needs it as one text.</summary>
    public override string ToString() => "";
}
