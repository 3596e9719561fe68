using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>Absolute addresses of a site's pages.</summary>
internal static class Address
{
    /// <summary>
    /// The absolute URL of a root-relative one; still root-relative when the site has no <c>base_url</c>.
    /// </summary>
    public static string Of(string url, Site site) =>
        site.Config.BaseUrl.Length == 0 ? url : string.Concat(site.Config.BaseUrl, url.AsSpan().TrimStart('/'));
}
