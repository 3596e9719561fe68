using System.Net;
using System.Text;
using Briefings.Review.Redline;

namespace Briefings.Review.Causes;

/// <summary>The links and anchors of a page, read without parsing it: every page of both sides is looked at.</summary>
/// <param name="Targets">Where it links to on this site, root-relative with anchors, each once.</param>
/// <param name="Anchors">Its anchors.</param>
internal sealed record PageLinks(IReadOnlyCollection<string> Targets, IReadOnlySet<string> Anchors)
{
    private static readonly string[] Links = [" href=\"", " src=\""];

    /// <summary>The links and anchors of <paramref name="html"/> at the root-relative <paramref name="url"/>.</summary>
    public static PageLinks Of(byte[] html, string url)
    {
        var text = Encoding.UTF8.GetString(html);
        var targets = Links
            .SelectMany(name => Values(text, name))
            .Where(href => href.Length > 0 && !SiteLink.IsOutside(href))
            .Select(href => SiteLink.Resolve(url, href));
        return new(targets.ToHashSet(StringComparer.Ordinal), Values(text, " id=\"").ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Values(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; )
        {
            var start = at + name.Length;
            var end = text.IndexOf('"', start);
            if (end < 0)
            {
                yield break;
            }

            yield return WebUtility.HtmlDecode(text[start..end]);
            at = text.IndexOf(name, end, StringComparison.Ordinal);
        }
    }
}
