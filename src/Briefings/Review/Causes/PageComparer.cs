using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Causes;

/// <summary>Makes every HTML page of both sides once and compares their bytes.</summary>
internal static class PageComparer
{
    /// <summary>The HTML pages of both sides, by path.</summary>
    public static IReadOnlyList<ComparedPage> Compare(Sides sides, int workers)
    {
        var old = Html(sides.Before.Result);
        var now = Html(sides.After.Result);
        var paths = old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Workers.Map(
            paths,
            workers,
            path =>
                Compare(
                    path,
                    Made(old.GetValueOrDefault(path), sides.Before.Result.Found),
                    Made(now.GetValueOrDefault(path), sides.After.Result.Found)
                )
        );
    }

    /// <summary>The bytes of <paramref name="page"/>; null when there is none.</summary>
    public static byte[]? Made(Page? page, Diagnostics found)
    {
        if (page is null)
        {
            return null;
        }

        using var bytes = page.Make(found);
        using var copy = new MemoryStream();
        bytes.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The HTML pages of <paramref name="result"/>, by path; files that content brings are none.</summary>
    public static Dictionary<string, Page> Html(BuildResult result) =>
        result
            .Pages.Where(p => p.Source is null && p.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(p => p.Path, StringComparer.Ordinal);

    private static ComparedPage Compare(string path, byte[]? old, byte[]? now)
    {
        var isSame = old is not null && now is not null && old.AsSpan().SequenceEqual(now);
        var page = new ComparedPage(path, isSame ? null : old, now, isSame, null, null);
        var links = now is null ? null : PageLinks.Of(now, page.Url);
        return page with
        {
            NewLinks = links,
            OldLinks =
                isSame ? links
                : old is null ? null
                : PageLinks.Of(old, page.Url),
        };
    }
}
