using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Search.Indexing;

/// <summary>The rows of all pages.</summary>
/// <param name="Bytes">The rows, one after the other.</param>
internal sealed record PageRows(Spooled Bytes)
{
    private readonly Lazy<byte[][]> _rows = new(() =>
        new PackReader(Bytes.ToArray(), "").List(static (ref reader) => reader.Bytes().ToArray())
    );

    /// <summary>The rows of <paramref name="pages"/>.</summary>
    public static PageRows Of(IReadOnlyList<IndexedPage> pages, Spool? spool)
    {
        using var writer = new PackWriter("");
        writer.List(pages, static (page, writer) => writer.Bytes(page.Row));
        return new(Spooled.Of(writer.From(0), spool));
    }

    /// <summary>The row of a page.</summary>
    public byte[] Of(int page) => _rows.Value[page];
}
