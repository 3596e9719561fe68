using System.Text;
using Briefings.Model;

namespace Briefings.Read;

/// <summary>Bytes to text: UTF-8 and nothing else, without control characters, line ends as <c>\n</c>.</summary>
internal static class TextDecoder
{
    private const int Largest = 4 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// The text of <paramref name="file"/>; null, reported, when it is empty, too large or unreadable.
    /// </summary>
    public static string? Decode(InputFile file, Diagnostics found)
    {
        var whole = Location.Whole(file.Path);
        if (file.Length > Largest)
        {
            found.Add(ReadRules.TooLarge, whole, "the file is larger than 4 MiB", "split it");
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = file.Length == 0 ? [] : file.ReadAllBytes();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(
                ReadRules.Unreadable,
                whole,
                "the file cannot be read",
                "look at its permissions, and whether it is still there"
            );
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            found.Add(ReadRules.NotUtf8, whole, "the file is written in UTF-16", "save it as UTF-8");
            return null;
        }

        var text = Text(file.Path, bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0), found);
        if (text.AsSpan().Trim().IsEmpty)
        {
            found.Add(ReadRules.EmptyFile, whole, "the file is empty", "write something, or remove it");
            return null;
        }

        return text;
    }

    private static string Text(string path, ReadOnlySpan<byte> bytes, Diagnostics found)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Min(fault.Index, bytes.Length)]);
            found.Add(
                ReadRules.NotUtf8,
                At(path, before, before.Length),
                "this byte is no UTF-8 text",
                "save the file as UTF-8"
            );
            text = Encoding.UTF8.GetString(bytes);
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return WithoutControls(path, text, found);
    }

    private static string WithoutControls(string path, string text, Diagnostics found)
    {
        // Those of ASCII and those above it are each found far faster than all of them at once.
        if (!text.AsSpan().ContainsAny(AsciiControls) && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
        {
            return text;
        }

        var first = text.AsSpan().IndexOfAny(Controls);

        var more = text.AsSpan(first + 1).CountAny(Controls);
        found.Add(
            ReadRules.ControlCharacter,
            At(path, text, first),
            $"an invisible control character (U+{(int)text[first]:X4}) stands here"
                + (more > 0 ? $", and {more} more further on" : ""),
            "remove it; it was probably pasted with the text"
        );
        return string.Concat(text.Select(c => c != '\n' && c != '\t' && char.IsControl(c) ? ' ' : c));
    }

    private static readonly System.Buffers.SearchValues<char> AsciiControls = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(n => (char)n).Where(c => c is not ('\n' or '\t')),
    ]);

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(n => (char)n).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
    ]);

    private static Location At(string path, string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var start = before.LastIndexOf('\n') + 1;
        return new(path, before.Count('\n') + 1, offset - start + 1, 1);
    }
}
