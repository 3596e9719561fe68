using System.Text;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Writes the rows of all pages, and the texts from which excerpts are cut, in blocks by number.</summary>
internal static class PageFiles
{
    /// <summary>How many pages one file of rows holds.</summary>
    public const int Rows = 100;

    /// <summary>How many pages one file of texts holds; a fourth of <see cref="Rows"/>.</summary>
    public const int Texts = 25;

    /// <summary>
    /// The files: of rows, each naming in its first line the files of its pages' texts; and of texts.
    /// </summary>
    public static (IReadOnlyList<SearchFile> Rows, IReadOnlyList<SearchFile> Texts) Write(
        IReadOnlyList<IndexedPage> pages,
        IReadOnlyList<PageText>[] own
    )
    {
        var (rows, texts) = (new List<SearchFile>(), new List<SearchFile>());
        for (var first = 0; first < pages.Count; first += Rows)
        {
            var block = pages.Skip(first).Take(Rows).ToList();
            var named = block.Chunk(Texts).Select(chunk => TextFile(chunk, own)).ToList();
            texts.AddRange(named);
            rows.Add(RowFile(block, named));
        }

        return (rows, texts);
    }

    private static SearchFile RowFile(List<IndexedPage> block, IEnumerable<SearchFile> texts)
    {
        var lines = new StringBuilder();
        lines.AppendJoin('\t', texts.Select(t => t.Name)).Append('\n');
        var last = block[0].Number;
        foreach (var page in block)
        {
            PageRow.Append(lines, page, last);
            lines.Append('\n');
            last = page.Number;
        }

        return SearchFile.Of("pages", lines);
    }

    // A line a page, its texts parted by tabs, behind a bar so that no line is empty.
    private static SearchFile TextFile(IndexedPage[] chunk, IReadOnlyList<PageText>[] own)
    {
        var lines = new StringBuilder();
        foreach (var page in chunk)
        {
            lines.Append('|').AppendJoin('\t', own[page.Number].Select(t => t.Text)).Append('\n');
        }

        return SearchFile.Of("texts", lines);
    }
}
