using System.Globalization;
using System.Net;
using System.Text;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>The sitemap (sitemaps.org 0.9).</summary>
internal static class Sitemap
{
    private static readonly (string Url, Func<Site, int> Count)[] Indexes =
    [
        ("/briefings/", site => site.Briefings.Count),
        ("/actors/", site => site.Actors.Count),
        ("/events/", site => site.Events.Count),
        ("/places/", site => site.Places.Count),
        ("/topics/", site => site.Topics.Count),
        ("/sources/", site => site.Sources.Count),
        ("/glossary/", site => site.Glossary.Count),
    ];

    /// <summary>
    /// Every page that a search machine should know: withdrawn briefings and later pages of lists left out.
    /// </summary>
    public static Page Of(Site site) =>
        Page.OfText(
            "sitemap.xml",
            () =>
            {
                var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
                xml.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
                Append(xml, site, "/", null);
                foreach (var (url, count) in Indexes)
                {
                    if (count(site) > 0)
                    {
                        Append(xml, site, url, null);
                    }
                }

                foreach (var url in SiteUrls.Explore)
                {
                    Append(xml, site, url, null);
                }

                foreach (var document in site.Documents)
                {
                    AppendDocument(xml, site, document);
                }

                return xml.Append("</urlset>\n").ToString();
            }
        );

    private static void AppendDocument(StringBuilder xml, Site site, Document document)
    {
        if (document is not Briefing briefing)
        {
            Append(xml, site, document.Url, null);
        }
        else if (briefing.Status != BriefingStatus.Withdrawn)
        {
            Append(xml, site, briefing.Url, briefing.Revisions.Select(r => r.Date).Append(briefing.Date).Max());
        }
    }

    private static void Append(StringBuilder xml, Site site, string url, DateOnly? changed)
    {
        xml.Append("<url><loc>").Append(WebUtility.HtmlEncode(Address.Of(url, site))).Append("</loc>");
        if (changed is { } day)
        {
            xml.Append("<lastmod>").Append(day.ToString("O", CultureInfo.InvariantCulture)).Append("</lastmod>");
        }

        xml.Append("</url>\n");
    }
}
