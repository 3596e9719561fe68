using Briefings.Model;

namespace Briefings.Search.Files;

/// <summary>
/// A search file whose name carries the hash of its bytes. Its last line is a full stop, so that a cut is seen.
/// </summary>
/// <param name="Name">The name within <c>search/</c>: <c>names-3f0k2m9a.txt</c>.</param>
/// <param name="Bytes">Gives its bytes, at their start: UTF-8 text.</param>
internal sealed record SearchFile(string Name, Func<Stream> Bytes)
{
    /// <summary>The last line of every search file but <c>index.json</c>.</summary>
    public const string End = ".\n";

    private const string Alphabet = "0123456789abcdefghijklmnopqrstuv";
    private const int HashLength = 8;

    /// <summary>The hash in the name.</summary>
    public string Hash => Name[(Name.IndexOf('-', StringComparison.Ordinal) + 1)..^4];

    /// <summary>The file of <paramref name="lines"/>, each ending in a line feed.</summary>
    /// <param name="what">What it holds.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="spool">Where its bytes are put; null for memory.</param>
    public static SearchFile Of(string what, FileText lines, Spool? spool = null)
    {
        using var text = lines.Append(End);
        return Of(NameOf(what, HashOf(text.Bytes)), text.Bytes, spool);
    }

    /// <summary>The file that has this <paramref name="name"/> and these <paramref name="bytes"/>.</summary>
    public static SearchFile Of(string name, ReadOnlySpan<byte> bytes, Spool? spool = null)
    {
        if (spool?.Put(bytes) is { } spooled)
        {
            return new(name, spooled.ToStream);
        }

        var kept = bytes.ToArray();
        return new(name, () => new MemoryStream(kept, writable: false));
    }

    /// <summary>The name of a file.</summary>
    public static string NameOf(string what, string hash) => $"{what}-{hash}.txt";

    /// <summary>This file as a page of the site: while it has this name it stays the same.</summary>
    public Page ToPage() => new("search/" + Name, _ => Bytes()) { Concerns = Page.Nothing };

    /// <summary>The lines of a file's <paramref name="text"/>; null when the file was cut.</summary>
    public static string[]? Lines(string text) =>
        text.EndsWith("\n" + End, StringComparison.Ordinal) || text == End
            ? text[..^End.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : null;

    // 40 bits: of 3,000 files of a site, two share a name once in 200,000 builds.
    private static string HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = ContentHash.Of(bytes).Value;
        return string.Create(HashLength, hash, static (text, value) => Write(text, value));
    }

    private static void Write(Span<char> text, UInt128 value)
    {
        for (var i = 0; i < text.Length; i++, value >>= 5)
        {
            text[i] = Alphabet[(int)(value & 31)];
        }
    }
}
