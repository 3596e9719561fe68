using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Redline;

namespace Briefings.Review.Effects;

/// <summary>Links of finished pages, the theme's among them, that lead nowhere on the site.</summary>
internal static class BrokenLinks
{
    /// <summary>The findings, one a target, for the pages of <paramref name="result"/>.</summary>
    /// <param name="result">The site.</param>
    /// <param name="pages">Its pages with their links.</param>
    public static IReadOnlyList<Diagnostic> Of(BuildResult result, IReadOnlyList<(string Url, PageLinks Links)> pages)
    {
        var there = result.Pages.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        var anchors = pages.ToDictionary(p => p.Url, p => p.Links.Anchors, StringComparer.Ordinal);
        return
        [
            .. from page in pages
            from target in page.Links.Targets
            where !Leads(target, there, anchors)
            group page.Url by target into broken
            orderby broken.Key
            let what = IsAnchor(broken.Key, there) ? "anchor" : "page"
            let first = broken.Order(StringComparer.Ordinal).First()
            select new Diagnostic(
                ReviewRules.BrokenLink,
                Location.Whole(first.TrimStart('/') + (first.EndsWith('/') ? "index.html" : "")),
                $"a page links to '{broken.Key}', and there is no such {what}",
                "correct the link in the theme, in site.yml or in the HTML of the content"
            ),
        ];
    }

    private static bool Leads(string target, HashSet<string> there, Dictionary<string, IReadOnlySet<string>> anchors)
    {
        var url = Uri.UnescapeDataString(SiteLink.WithoutTail(target));
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (!there.Contains(url))
        {
            return false;
        }

        return hash < 0
            || hash == target.Length - 1
            || !anchors.TryGetValue(url, out var known)
            || known.Contains(target[(hash + 1)..])
            || known.Contains(Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    private static bool IsAnchor(string target, HashSet<string> there) =>
        target.Contains('#', StringComparison.Ordinal)
        && there.Contains(Uri.UnescapeDataString(SiteLink.WithoutTail(target)));
}
