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

    /// <summary>The files of rows.</summary>
    public static IReadOnlyList<SearchFile> OfRows(IReadOnlyList<IndexedPage> pages, int workers) =>
        Workers.Map([.. pages.Chunk(Rows)], workers, RowFile);

    /// <summary>The file that names the files of texts.</summary>
    public static SearchFile ListOf(IEnumerable<SearchFile> texts)
    {
        var list = new FileText();
        foreach (var file in texts)
        {
            list.Append(file.Hash).Append('\n');
        }

        return SearchFile.Of("list", list);
    }

    /// <summary>The file of the texts of <paramref name="pages"/>, without what they quote.</summary>
    /// <param name="pages">The pages of a block.</param>
    /// <param name="texts">What each is read into.</param>
    /// <param name="site">The site.</param>
    /// <param name="quoted">Which sentences each quotes, by number; null for none.</param>
    /// <param name="spool">Where it waits to be written; null for memory.</param>
    /// <param name="read">Told of each page when <paramref name="texts"/> has what it says.</param>
    public static SearchFile OfTexts(
        IEnumerable<IndexedPage> pages,
        PageTexts texts,
        Site site,
        Func<int, IReadOnlyList<bool>?> quoted,
        Spool? spool,
        Action<IndexedPage> read
    )
    {
        var lines = new FileText();
        foreach (var page in pages)
        {
            DocumentTexts.Write(texts, page.Document, site);
            if (quoted(page.Number) is { } cut)
            {
                texts.Cut(cut);
            }

            read(page);
            AppendTexts(lines, page, texts);
        }

        return SearchFile.Of("texts", lines, spool);
    }

    // How many names it has, the names, its own texts.
    private static void AppendTexts(FileText lines, IndexedPage page, PageTexts own)
    {
        lines.AppendNumber(1 + page.Aliases.Count).Append('\t').AppendColumn(page.Title);
        foreach (var alias in page.Aliases)
        {
            lines.Append('\t').AppendColumn(alias);
        }

        foreach (var part in own.Parts)
        {
            lines.Append('\t').Append(own[part]);
        }

        lines.Append('\n');
    }

    private static SearchFile RowFile(IndexedPage[] block)
    {
        var lines = new FileText();
        var last = block[0].Number;
        foreach (var page in block)
        {
            PageRow.Append(lines, page.Number, page.Row, last);
            lines.Append('\n');
            last = page.Number;
        }

        return SearchFile.Of("pages", lines);
    }
}
