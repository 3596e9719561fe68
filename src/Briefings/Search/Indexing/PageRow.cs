using System.Text;
using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Writes what a result shows of a page: number, title, path.</summary>
internal static class PageRow
{
    /// <summary>What the row of <paramref name="document"/> says, its number aside.</summary>
    public static string Of(Document document)
    {
        var title = Clean(document.Title.Text);
        return $"{title}\t{PagePath.Shorten(document.Id, title)}";
    }

    /// <summary>
    /// Writes the row of <paramref name="page"/>; <paramref name="last"/> is the number of the row before it.
    /// </summary>
    public static void Append(StringBuilder lines, IndexedPage page, int last)
    {
        Digits.Append(lines, page.Number - last);
        lines.Append('\t').Append(page.Row);
    }

    /// <summary><paramref name="text"/> without what parts columns and lines.</summary>
    public static string Clean(string text) =>
        text.AsSpan().IndexOfAny("\n\r\t") < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
