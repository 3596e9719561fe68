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
    public ContentHash Frame { get; private init; }

    /// <summary>This, with the hash of <paramref name="fields"/>.</summary>
    public FileContent InFrameOf(string fields) =>
        this with
        {
            Frame = ContentHash.Of(MemoryMarshal.AsBytes(fields.AsSpan())),
        };
}
