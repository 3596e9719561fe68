using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>Site to pages: the stage that knows themes.</summary>
internal static class Renderer
{
    /// <summary>
    /// Every HTML page, style sheet, script and asset of the site, in groups each made when asked for.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="exports">What pages carry in other formats.</param>
    public static IReadOnlyList<Func<IReadOnlyList<Page>>> Render(Site site, Theme theme, Exports exports)
    {
        var library = new Library(site);
        var siteView = new Lazy<View>(() => SiteViews.Site(site, theme));
        var atlas = new Atlas(site);
        return
        [
            Documents,
            Planned(() => DocumentPages.Further(library, exports)),
            Planned(() => ListPages.Of(library, atlas)),
            Planned(() => ExplorePages.Of(atlas, site)),
            Planned(() => OtherPages.Of(library)),
            () => [.. ExplorePages.Files(atlas, site)],
            () => theme.Assets,
            () => [.. site.Assets.Select(asset => Page.OfFile(asset.Url[1..], asset.File))],
        ];

        PageList Documents()
        {
            var all = site.Documents;
            return new(all.Count, i => ToPage(DocumentPages.Of(all[i], library, exports), theme, site, siteView));
        }

        Func<IReadOnlyList<Page>> Planned(Func<IEnumerable<PagePlan>> plans) =>
            () => [.. plans().Select(plan => ToPage(plan, theme, site, siteView))];
    }

    private static Page ToPage(PagePlan plan, Theme theme, Site site, Lazy<View> siteView)
    {
        var path = plan.Url.EndsWith('/') ? plan.Url[1..] + "index.html" : plan.Url[1..];
        // 404.html is shown at any address, so that its links cannot be relative.
        var root = plan.Layout == "not-found" ? site.Config.BaseUrl.TrimEnd('/') : null;
        return new(
            path,
            found =>
            {
                var view = plan.View();
                return theme.Render(
                    plan.Layout,
                    plan.Url,
                    root,
                    [("site", siteView.Value), ("page", SiteViews.Page(plan, site)), (view.Kind, view)],
                    found
                );
            }
        )
        {
            Concerns = plan.Concerns,
        };
    }
}
