using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Read;

/// <summary>What one file holds.</summary>
/// <param name="Documents">Its documents, in the order written.</param>
/// <param name="Publishers">Its publishers, in the order written.</param>
/// <param name="Unread">Raw text that could not be read.</param>
internal sealed record FileContent(
    IReadOnlyList<Document> Documents,
    IReadOnlyList<Publisher> Publishers,
    IReadOnlyList<string> Unread
)
{
    /// <summary>The hash of what it holds for other documents, the anchors in its prose aside.</summary>
    public ContentHash Frame { get; init; }

    /// <summary>Whether another process read it.</summary>
    public bool IsKept { get; init; }

    /// <summary>The hash of all that is no prose, as written.</summary>
    public ContentHash Fields { get; init; }

    /// <summary>This, with the hashes of its fields.</summary>
    /// <param name="fields">All of them, as written.</param>
    /// <param name="frame">What other documents depend on; null where that is all of them.</param>
    public FileContent Of(string fields, string? frame = null)
    {
        var hash = HashOf(fields);
        return this with { Fields = hash, Frame = frame is null ? hash : HashOf(frame) };
    }

    private static ContentHash HashOf(string text) => ContentHash.Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
