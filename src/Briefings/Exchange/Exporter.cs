using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>Site to other formats.</summary>
internal static class Exporter
{
    /// <summary>What HTML pages carry in other formats.</summary>
    public static Exports For(Site site) => new(_ => null, _ => []);

    /// <summary>Feeds, JSON, CSV, sitemap and robots.txt.</summary>
    /// <param name="site">The site.</param>
    /// <param name="bodyHtml">The HTML of a document's body with absolute links.</param>
    public static IReadOnlyList<Page> Export(Site site, Func<Document, string> bodyHtml) => [];
}
