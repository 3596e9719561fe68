using System.Net;
using System.Text;
using Ganss.Xss;

namespace Briefings.Read.Prose;

/// <summary>Lets of a block of HTML through only what is allowed.</summary>
internal static class HtmlSieve
{
    private static readonly HtmlSanitizer Sanitizer = Make();

    /// <summary><paramref name="html"/> without what is not allowed, well-formed.</summary>
    public static string Sanitize(string html) => Sanitizer.Sanitize(html);

    /// <summary>
    /// How deeply the elements of <paramref name="html"/> nest, those aside that may be left unclosed.
    /// </summary>
    public static int Depth(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i < html.Length; )
        {
            var tag = HtmlTag.Read(html, i);
            if (
                tag is { Name.Length: > 0 }
                && !HtmlAllowed.Void.Contains(tag.Name)
                && !HtmlAllowed.Open.Contains(tag.Name)
            )
            {
                depth = Math.Max(0, depth + (tag.IsClosing ? -1 : 1));
                deepest = Math.Max(deepest, depth);
            }

            i = html.IndexOf('<', tag?.End ?? i + 1);
        }

        return deepest;
    }

    /// <summary>What a reader sees of <paramref name="html"/>.</summary>
    public static string Text(string html)
    {
        var text = new StringBuilder();
        for (var i = 0; i < html.Length; )
        {
            var next = html.IndexOf('<', i);
            next = next < 0 ? html.Length : next;
            text.Append(WebUtility.HtmlDecode(html[i..next]));
            if (next == html.Length)
            {
                break;
            }

            if (HtmlTag.Read(html, next) is not { } tag)
            {
                text.Append('<');
                i = next + 1;
                continue;
            }

            // Words in neighbouring cells or paragraphs do not run together.
            text.Append(HtmlAllowed.Inline.Contains(tag.Name) && tag.Name != "br" ? "" : " ");
            i = tag.End;
            if (!tag.IsClosing && HtmlAllowed.Hidden.Contains(tag.Name))
            {
                var end = html.IndexOf("</" + tag.Name, i, StringComparison.OrdinalIgnoreCase);
                i = end < 0 ? html.Length : end;
            }
        }

        return text.ToString().Trim();
    }

    private static HtmlSanitizer Make()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(HtmlAllowed.Block),
            AllowedAttributes = new HashSet<string>(HtmlAllowed.Attributes),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"]),
            UriAttributes = new HashSet<string>(["href"]),
        };
        var sanitizer = new HtmlSanitizer(options) { KeepChildNodes = false };
        sanitizer.FilterUrl += static (_, url) =>
        {
            if (!LinkAddress.IsAbsolute(url.OriginalUrl) || LinkAddress.Fault(url.OriginalUrl) is not null)
            {
                url.SanitizedUrl = null;
            }
        };
        return sanitizer;
    }
}
