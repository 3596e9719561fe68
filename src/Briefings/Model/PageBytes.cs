using System.Buffers;
using System.Text;
using Microsoft.IO;

namespace Briefings.Model;

/// <summary>
/// Where pages are made: streams over memory that is used again and again, so that a page costs no memory of its own.
/// Who disposes of a stream gives its memory back.
/// </summary>
internal static class PageBytes
{
    private static readonly RecyclableMemoryStreamManager Manager = new(
        new RecyclableMemoryStreamManager.Options
        {
            BlockSize = 64 * 1024,
            MaximumSmallPoolFreeBytes = 64 * 1024 * 1024,
            MaximumLargePoolFreeBytes = 0,
        }
    );

    /// <summary>An empty stream, which also takes what is written as to a buffer.</summary>
    public static RecyclableMemoryStream New() => Manager.GetStream();

    /// <summary>The stream that <paramref name="write"/> fills, at its start.</summary>
    public static Stream Of(Action<RecyclableMemoryStream> write)
    {
        var stream = New();
        write(stream);
        stream.Position = 0;
        return stream;
    }

    /// <summary>
    /// A stream for a page too large to be in memory as a whole, made while it is read. It cannot seek.
    /// </summary>
    /// <param name="write">Writes the page into a buffer that is emptied between its pieces.</param>
    public static Stream InPieces(Func<IBufferWriter<byte>, IEnumerable<Piece>> write) => new PieceStream(write);

    /// <summary>The UTF-8 of <paramref name="text"/>.</summary>
    public static Stream OfText(string text) => Of(stream => Encoding.UTF8.GetBytes(text, stream));
}
