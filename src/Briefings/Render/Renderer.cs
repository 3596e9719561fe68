using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>Site to pages: the stage that knows themes.</summary>
internal static class Renderer
{
    /// <summary>Every HTML page, style sheet, script and asset of the site.</summary>
    public static IReadOnlyList<Page> Render(
        Site site,
        ThemeFolder folder,
        Exports exports,
        RenderMemory memory,
        Diagnostics found
    )
    {
        var theme = memory.ThemeOf(folder, found);
        var library = new Library(site);
        var siteView = SiteViews.Site(site, theme);
        var atlas = new Atlas(site);
        var plans = DocumentPages
            .Of(library, exports)
            .Concat(ListPages.Of(library, atlas))
            .Concat(ExplorePages.Of(atlas, site))
            .Concat(OtherPages.Of(site));
        return
        [
            .. plans.Select(plan => ToPage(plan, theme, site, siteView)),
            .. ExplorePages.Files(atlas, site),
            .. theme.Assets,
            .. site.Assets.Select(asset => Page.OfFile(asset.Url[1..], asset.File)),
        ];
    }

    private static Page ToPage(PagePlan plan, Theme theme, Site site, View siteView)
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
                    [("site", siteView), ("page", SiteViews.Page(plan, site)), (view.Kind, view)],
                    found
                );
            }
        );
    }
}
