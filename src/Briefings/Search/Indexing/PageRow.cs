using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Writes what a result shows of a page: number, title, path.</summary>
internal static class PageRow
{
    /// <summary>What the row of <paramref name="document"/> says, its number aside, as UTF-8.</summary>
    public static byte[] Of(Document document)
    {
        var title = Clean(document.Title.Text);
        using var row = new FileText().Append(title).Append('\t').Append(PagePath.Shorten(document.Id, title));
        return row.Bytes.ToArray();
    }

    /// <summary>
    /// Writes the <paramref name="row"/> of the page <paramref name="number"/>; <paramref name="last"/> is the number
    /// of the row before it.
    /// </summary>
    public static void Append(FileText lines, int number, ReadOnlySpan<byte> row, int last) =>
        lines.AppendNumber(number - last).Append('\t').Append(row);

    // Tabs and line feeds part columns and lines.
    private static string Clean(string text) =>
        text.AsSpan().IndexOfAny("\n\r\t") < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
