using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>Site to other formats.</summary>
internal static class Exporter
{
    /// <summary>What HTML pages carry in other formats.</summary>
    public static Exports For(Site site) =>
        new(document => JsonLd.Of(document, site), briefing => Citations.Of(briefing, site));

    /// <summary>Feeds, JSON, CSV, sitemap and robots.txt, in groups each made when asked for.</summary>
    /// <param name="site">The site.</param>
    /// <param name="bodyHtml">The HTML of a document's body with absolute links.</param>
    public static IReadOnlyList<Func<IReadOnlyList<Page>>> Export(Site site, Func<Document, string> bodyHtml) =>
        [
            () => site.Config.Feeds ? [.. Feeds.Of(site, bodyHtml)] : [],
            () => new PageList(site.Actors.Count, i => ActorJson.Page(site.Actors[i], site)),
            () => new PageList(site.Actors.Count, i => ActorCard.Page(site.Actors[i], site)),
            () => [.. Dataset.All(site).SelectMany(dataset => dataset.Pages())],
            () =>
                [
                    Sitemap.Of(site) with
                    {
                        Concerns = () => [new(ConcernKind.Fields)],
                    },
                    Page.OfText("robots.txt", () => RobotsTxt(site)) with
                    {
                        Concerns = Page.Nothing,
                    },
                ],
        ];

    private static string RobotsTxt(Site site) =>
        $"User-agent: *\nAllow: /\nSitemap: {site.Config.BaseUrl}sitemap.xml\n";
}
