using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>What is sent for an address.</summary>
/// <param name="Path">The path within the site, such as <c>actors/taliban/index.html</c>.</param>
/// <param name="Hash">The hash of the bytes.</param>
/// <param name="Open">Opens the bytes from their start; the stream can seek.</param>
internal sealed record ServedFile(string Path, ContentHash Hash, Func<Stream> Open)
{
    /// <summary>Whether it was made; else it is an input file as it is.</summary>
    public bool IsMade { get; private init; }

    /// <summary>Whether it was made without an error.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>Whether it is of an earlier build: the current one could not make it.</summary>
    public bool IsOld { get; init; }

    /// <summary>The input file that the page is about; null when it is about many.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is a page that a browser shows.</summary>
    public bool IsHtml => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>A file whose bytes are at hand.</summary>
    public static ServedFile Of(string path, byte[] bytes) =>
        new(path, ContentHash.Of(bytes), () => new MemoryStream(bytes, writable: false)) { IsMade = true };
}
