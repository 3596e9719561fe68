using System.Runtime.InteropServices;
using System.Text;
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
    public ContentHash Fields { get; init; }

    /// <summary>The hash of what it holds for other documents.</summary>
    public ContentHash Frame { get; init; }

    /// <summary>This, with the hashes of <paramref name="fields"/> and of the anchors in the prose.</summary>
    public FileContent InFrameOf(string fields)
    {
        var frame = new StringBuilder(fields);
        foreach (var heading in Documents.SelectMany(document => document.Body.Headings))
        {
            frame.Append('\0').Append(heading.Id);
        }

        return this with
        {
            Fields = HashOf(fields),
            Frame = HashOf(frame.ToString()),
        };
    }

    private static ContentHash HashOf(string text) => ContentHash.Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
