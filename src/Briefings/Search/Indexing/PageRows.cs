namespace Briefings.Search.Indexing;

/// <summary>The rows of all pages, one after the other.</summary>
/// <param name="Starts">Where each starts, and where the last ends.</param>
/// <param name="Bytes">The rows.</param>
internal sealed record PageRows(Numbers<int> Starts, Numbers<byte> Bytes)
{
    /// <summary>The rows of <paramref name="pages"/>.</summary>
    public static PageRows Of(IReadOnlyList<IndexedPage> pages)
    {
        var numbers = Numbers<int>.New(pages.Count + 1, out var starts);
        var text = Numbers<byte>.New(pages.Sum(page => page.Row.Length), out var bytes);
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i].Row.CopyTo(bytes[starts[i]..]);
            starts[i + 1] = starts[i] + pages[i].Row.Length;
        }

        return new(numbers, text);
    }

    /// <summary>The row of a page.</summary>
    public byte[] Of(int page)
    {
        var starts = Starts.Span;
        return Bytes.Span[starts[page]..starts[page + 1]].ToArray();
    }
}
