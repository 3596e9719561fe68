using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review;

/// <summary>Two builds to what changed between them.</summary>
internal sealed class Comparison
{
    private readonly Sides _sides;
    private readonly IReadOnlyList<ComparedPage> _pages;
    private readonly int _workers;

    /// <summary>Compares <paramref name="before"/> with <paramref name="after"/>, whose pages are made now.</summary>
    public Comparison(Side before, Side after, int workers)
    {
        _sides = new(before, after);
        _workers = workers;
        Theme = new(before, after);
        _pages = PageComparer.Compare(_sides, workers);
    }

    /// <summary>What was edited of the theme.</summary>
    public ThemeChange Theme { get; }

    /// <summary>The HTML pages of what is reviewed, as they were made.</summary>
    public IEnumerable<Page> MadePages =>
        _pages
            .Where(p => p.After is not null)
            .Select(p => new Page(p.Path, _ => new MemoryStream(p.After!, writable: false)));

    /// <summary>Tells what changed.</summary>
    /// <param name="oldTheme">
    /// What is reviewed in the base's theme; null when only one of content and theme was edited.
    /// </param>
    /// <param name="search">Searches a side as its readers do.</param>
    public Changes Tell(BuildResult? oldTheme, Func<BuildResult, string, SearchAnswer> search)
    {
        var facts = new FactFinder(_sides).All();
        var pages = new PageChanges(_sides, new(_sides, facts), Theme, oldTheme).Of(_pages, _workers);
        var redirects = VanishedUrls.Of(pages, _sides);
        AddFindings(redirects);
        var sources = new SourceCheck(_sides, facts, pages);
        var findings = FindingChanges.Of(_sides.Before, _sides.After);
        return new()
        {
            Site = _sides.After.Site.Config.Title.Text,
            Base = _sides.Before.Label,
            Head = _sides.After.Label,
            Pages = pages,
            Facts = [.. facts.Select(f => f.Fact)],
            Introduced = findings.Introduced,
            Resolved = findings.Resolved,
            Redirects = redirects,
            Search = SearchChanges.Of(facts, _sides, search),
            Claims = sources.Claims(),
            Unsourced = sources.Lost(),
            Feed = [.. FeedOf(pages)],
            Files = FileChanges.Of(_sides),
            Remarks = Remarks.Of(_sides),
        };
    }

    private void AddFindings(IReadOnlyList<Redirect> redirects)
    {
        var (before, after) = (_sides.Before.Result, _sides.After.Result);
        before.Found.AddRange(
            BrokenLinks.Of(before, [.. _pages.Where(p => p.OldLinks is not null).Select(p => (p.Url, p.OldLinks!))])
        );
        after.Found.AddRange(
            BrokenLinks.Of(after, [.. _pages.Where(p => p.NewLinks is not null).Select(p => (p.Url, p.NewLinks!))])
        );
        after.Found.AddRange(redirects.Select(r => VanishedUrls.Finding(r, _sides)));
    }

    private IEnumerable<FeedChange> FeedOf(IReadOnlyList<PageChange> pages) =>
        from page in pages
        where page.Because == Because.Content && page.Url.StartsWith("/briefings/", StringComparison.Ordinal)
        where _sides.After.Site.Config.Feeds && page.File is not null
        select new FeedChange(page.Title, page.Url, page.Change);
}
