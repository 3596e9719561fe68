using System.Text;
using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Writes the rows of all pages, and the texts from which excerpts are cut, in blocks by number.</summary>
internal static class PageFiles
{
    /// <summary>How many pages one file of rows holds.</summary>
    public const int Rows = 100;

    /// <summary>How many pages one file of texts holds.</summary>
    public const int Texts = 25;

    /// <summary>The files of rows, those of texts, and the one that names those of texts.</summary>
    public static (IReadOnlyList<SearchFile> Rows, IReadOnlyList<SearchFile> Texts, SearchFile List) Write(
        IReadOnlyList<IndexedPage> pages,
        IReadOnlyList<PageText>[] own,
        int workers
    )
    {
        var rows = Workers.Map([.. pages.Chunk(Rows)], workers, RowFile);
        var texts = Workers.Map([.. pages.Chunk(Texts)], workers, chunk => TextFile(chunk, own));
        var list = new StringBuilder();
        foreach (var file in texts)
        {
            list.Append(file.Hash).Append('\n');
        }

        return (rows, texts, SearchFile.Of("list", list));
    }

    private static SearchFile RowFile(IndexedPage[] block)
    {
        var lines = new StringBuilder();
        var last = block[0].Number;
        foreach (var page in block)
        {
            PageRow.Append(lines, page, last);
            lines.Append('\n');
            last = page.Number;
        }

        return SearchFile.Of("pages", lines);
    }

    // A line a page: how many names it has, the names, the texts.
    private static SearchFile TextFile(IndexedPage[] chunk, IReadOnlyList<PageText>[] own)
    {
        var lines = new StringBuilder();
        foreach (var page in chunk)
        {
            Digits.Append(lines, 1 + page.Aliases.Count);
            foreach (var text in page.Aliases.Prepend(page.Title).Concat(own[page.Number].Select(t => t.Text)))
            {
                lines.Append('\t').Append(PageRow.Clean(text));
            }

            lines.Append('\n');
        }

        return SearchFile.Of("texts", lines);
    }
}
