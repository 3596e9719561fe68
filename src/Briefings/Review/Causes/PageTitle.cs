using System.Net;
using System.Text;

namespace Briefings.Review.Causes;

/// <summary>The title of a page, from its heading.</summary>
internal static class PageTitle
{
    /// <summary>The text of the first <c>h1</c> of <paramref name="html"/>; null when it has none.</summary>
    public static string? Of(byte[] html)
    {
        var text = Encoding.UTF8.GetString(html);
        var start = text.IndexOf("<h1", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("</h1>", start, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var inner = new StringBuilder();
        var isTag = false;
        foreach (var c in text.AsSpan(start, end - start))
        {
            isTag = c == '<' || (isTag && c != '>');
            inner.Append(!isTag && c != '>' ? c : "");
        }

        return WebUtility.HtmlDecode(inner.ToString()).Trim() is { Length: > 0 } title ? title : null;
    }
}
