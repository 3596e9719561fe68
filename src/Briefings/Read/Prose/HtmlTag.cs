using System.Net;
using System.Text;

namespace Briefings.Read.Prose;

/// <summary>A tag as written in HTML.</summary>
/// <param name="Name">Its name, in lower case; empty for comments and declarations.</param>
/// <param name="IsClosing">Whether it is an end tag.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Attributes">Its attributes, in order.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, int Start, int End, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <summary>The tag or comment that starts at <paramref name="start"/>; null when it is none.</summary>
    public static HtmlTag? Read(string html, int start)
    {
        if (html.AsSpan(start).StartsWith("<!--"))
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return new("", false, start, end < 0 ? html.Length : end + 3, []);
        }

        var i = start + 1;
        var isClosing = i < html.Length && html[i] == '/';
        i += isClosing ? 1 : 0;
        var nameStart = i;
        while (i < html.Length && (char.IsAsciiLetterOrDigit(html[i]) || html[i] is '-' or ':'))
        {
            i++;
        }

        if (i == nameStart || !char.IsAsciiLetter(html[nameStart]))
        {
            return null;
        }

#pragma warning disable CA1308 // HTML is written in lower case.
        var name = html[nameStart..i].ToLowerInvariant();
#pragma warning restore CA1308
        var attributes = new List<HtmlAttribute>();
        while (i < html.Length && html[i] != '>')
        {
            i = ReadAttribute(html, i, attributes);
        }

        return new(name, isClosing, start, Math.Min(i + 1, html.Length), attributes);
    }

    /// <summary>The tag written anew, with the attributes that <paramref name="isAllowed"/> accepts.</summary>
    public string Rewritten(Func<string, bool> isAllowed)
    {
        if (IsClosing)
        {
            return $"</{Name}>";
        }

        var tag = new StringBuilder().Append('<').Append(Name);
        var written = new HashSet<string>();
        foreach (var attribute in Attributes.Where(a => isAllowed(a.Name) && written.Add(a.Name)))
        {
            tag.Append(' ').Append(attribute.Name).Append("=\"").Append(Escape.Attribute(attribute.Value)).Append('"');
        }

        return tag.Append('>').ToString();
    }

    private static int ReadAttribute(string html, int i, List<HtmlAttribute> attributes)
    {
        if (char.IsWhiteSpace(html[i]) || html[i] is '/' or '=')
        {
            return i + 1;
        }

        var start = i;
        i = Until(html, i, " \t\r\n=>/");
#pragma warning disable CA1308 // HTML is written in lower case.
        var name = html[start..i].ToLowerInvariant();
#pragma warning restore CA1308
        var equals = SkipBlanks(html, i);
        if (equals >= html.Length || html[equals] != '=')
        {
            attributes.Add(new(name, "", start, i, start, i));
            return i;
        }

        i = SkipBlanks(html, equals + 1);
        var quote = i < html.Length && html[i] is '"' or '\'' ? html[i].ToString() : null;
        var valueStart = quote is null ? i : i + 1;
        var valueEnd = Until(html, valueStart, quote ?? " \t\r\n>");
        var end = Math.Min(html.Length, quote is null ? valueEnd : valueEnd + 1);
        attributes.Add(new(name, WebUtility.HtmlDecode(html[valueStart..valueEnd]), start, end, valueStart, valueEnd));
        return Math.Max(end, start + 1);
    }

    private static int Until(string html, int from, string ends)
    {
        from = Math.Min(from, html.Length);
        var length = html.AsSpan(from).IndexOfAny(ends);
        return length < 0 ? html.Length : from + length;
    }

    private static int SkipBlanks(string html, int i)
    {
        while (i < html.Length && char.IsWhiteSpace(html[i]))
        {
            i++;
        }

        return i;
    }
}
