using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>Site to other formats.</summary>
internal static class Exporter
{
    /// <summary>What HTML pages carry in other formats.</summary>
    public static Exports For(Site site) =>
        new(document => JsonLd.Of(document, site), briefing => Citations.Of(briefing, site));

    /// <summary>Feeds, JSON, CSV, sitemap and robots.txt.</summary>
    /// <param name="site">The site.</param>
    /// <param name="bodyHtml">The HTML of a document's body with absolute links.</param>
    public static IReadOnlyList<Page> Export(Site site, Func<Document, string> bodyHtml) =>
        [
            .. site.Config.Feeds ? Feeds.Of(site, bodyHtml) : [],
            .. site.Actors.Select(actor => ActorJson.Page(actor, site)),
            .. site.Actors.Select(actor => ActorCard.Page(actor, site)),
            .. Dataset.All(site).SelectMany(dataset => dataset.Pages()),
            Sitemap.Of(site),
            Page.OfText("robots.txt", () => $"User-agent: *\nAllow: /\nSitemap: {site.Config.BaseUrl}sitemap.xml\n"),
        ];
}
