using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What every page sees: the site and itself.</summary>
internal static class SiteViews
{
    // What an element of a theme carries whose words are the theme's own, which are English, on a page that is not.
    private static readonly Html English = new(" lang=\"en\"");

    /// <summary>The site; the same for all pages.</summary>
    public static View Site(Site site, Theme theme) =>
        new("site")
        {
            ["title"] = site.Config.Title.Text,
            ["description"] = site.Config.Description,
            ["language"] = site.Config.Language,
            ["dir"] = Direction.OfLanguage(site.Config.Language),
            ["base_url"] = site.Config.BaseUrl,
            ["logo"] = theme.Logo,
            ["feeds"] = site.Config.Feeds,
            ["nav"] = (View[])
                [
                    .. site.Config.Nav.Select(link => new View("link")
                    {
                        ["title"] = link.Title,
                        ["url"] = link.Target.Text,
                    }),
                ],
            ["sections"] = (View[])
                [
                    .. SiteUrls
                        .Indexes.Select(i => (i.Url, Count: CountOf(i.Kind, site)))
                        .Select(i => new View("section")
                        {
                            ["title"] = TitleOf(i.Url),
                            ["url"] = i.Url,
                            ["count"] = i.Count,
                        })
                        .Append(Explore(site)),
                ],
            ["pages"] = DocumentViews.Links(site.Pages),
        };

    /// <summary>A page as its head describes it.</summary>
    /// <param name="plan">The page.</param>
    /// <param name="site">The site.</param>
    public static View Page(PagePlan plan, Site site)
    {
        var isHome = plan.Url == "/";
        var title = site.Config.Title.Text;
        return new("page")
        {
            ["kind"] = plan.Layout,
            ["url"] = plan.Url,
            ["title"] = plan.Title,
            ["full_title"] = isHome ? title : $"{plan.Title} – {title}",
            ["description"] = plan.Description ?? site.Config.Description,
            ["canonical"] = site.Config.BaseUrl.Length > 0 ? site.Config.BaseUrl + plan.Url[1..] : null,
            ["json_ld"] = plan.JsonLd() is { } json ? new Html(json) : null,
            ["lang"] = plan.Lang ?? site.Config.Language,
            ["dir"] = Direction.OfLanguage(plan.Lang ?? site.Config.Language),
            ["english"] = IsEnglish(plan.Lang ?? site.Config.Language) ? null : English,
            ["site_lang"] =
                plan.Lang is { } lang && lang != site.Config.Language
                    ? new Html($" lang=\"{Html.Escape(site.Config.Language)}\"")
                    : null,
            ["feed"] = site.Config.Feeds ? (plan.Feed ?? "/") : null,
            ["published"] = plan.Published,
            ["is_hidden"] = plan.IsHidden,
            ["explores"] = Layouts.Exploring.Contains(plan.Layout),
        };
    }

    private static bool IsEnglish(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The title of an index.</summary>
    public static string TitleOf(string indexUrl) => Words.Label(indexUrl.Trim('/'));

    // A site without actors and events has nothing to explore, and its navigation leaves it out.
    private static View Explore(Site site) =>
        new("section")
        {
            ["title"] = TitleOf(SiteUrls.Explore[0]),
            ["url"] = SiteUrls.Explore[0],
            ["count"] = site.Actors.Count + site.Events.Count > 0 ? SiteUrls.Explore.Count - 1 : 0,
        };

    private static int CountOf(string kind, Site site) =>
        kind switch
        {
            "briefing" => site.Briefings.Count,
            "actor" => site.Actors.Count,
            "event" => site.Events.Count,
            "place" => site.Places.Count,
            "topic" => site.Topics.Count,
            "source" => site.Sources.Count,
            _ => site.Glossary.Count,
        };
}
