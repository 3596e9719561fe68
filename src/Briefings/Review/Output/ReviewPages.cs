using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>The files of a review: its index, the redlined pages, the summary and the machine's format.</summary>
internal static class ReviewPages
{
    /// <summary>The files of <paramref name="changes"/>.</summary>
    public static IEnumerable<Page> Of(Changes changes)
    {
        var redlined = Redlined(changes);
        yield return Page.OfText("changes.json", () => ChangesJson.Of(changes));
        yield return Page.OfText(PreviewLink.Root[1..] + "summary.md", () => Summary.Of(changes));
        foreach (var asset in ReviewFrame.Assets())
        {
            yield return asset;
        }

        yield return ReviewFrame.Page(PreviewLink.Root, $"Review of {changes.Site}", new IndexPage(changes).Html());
        for (var i = 0; i < redlined.Count; i++)
        {
            yield return RedlinePage.Of(
                redlined[i],
                i > 0 ? redlined[i - 1] : null,
                i + 1 < redlined.Count ? redlined[i + 1] : null,
                changes
            );
        }
    }

    /// <summary>
    /// The pages with a redlined text, in the order in which they are read: what was edited before what only shows it;
    /// of pages that only the theme changed the first of each cause stands for all.
    /// </summary>
    public static IReadOnlyList<PageChange> Redlined(Changes changes) =>
        [
            .. changes
                .Pages.Where(p => p.Redlined is not null)
                .GroupBy(p => p.Because == Because.Theme ? p.Cause : p.Url, StringComparer.Ordinal)
                .Select(g => g.First())
                .OrderBy(p => p.Because)
                .ThenBy(p => p.Url, StringComparer.Ordinal),
        ];
}
