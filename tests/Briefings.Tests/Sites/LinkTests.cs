using AngleSharp.Html.Dom;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>Every link leads somewhere, and every page can be come to.</summary>
public sealed class LinkTests
{
    private static readonly string[] Attributes = ["href", "src", "action", "data-src"];

    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_within_the_site_is_relative_and_leads_to_a_file_and_an_anchor(string name)
    {
        var site = TestSites.Get(name);
        Expect.NoFault(
            from page in site.Pages
            from link in Links(page.Key, page.Value, site)
            let fault = Fault(link, site)
            where fault is not null
            select $"{page.Key}: {link.Written}: {fault}"
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_can_be_reached_from_the_home_page(string name)
    {
        var site = TestSites.Get(name);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (
                var link in Links(path, site.Pages[path], site)
                    .Where(l => site.Pages.ContainsKey(l.Path) && reached.Add(l.Path))
            )
            {
                open.Enqueue(link.Path);
            }
        }

        Expect.NoFault(site.Read.Select(p => p.Path).Except(reached).Where(p => p != "404.html"));
    }

    /// <summary>The links of a page to this site.</summary>
    private static IEnumerable<Link> Links(string path, IHtmlDocument page, BuiltSite site) =>
        from element in page.All
        from attribute in Attributes
        let written = element.GetAttribute(attribute)
        where written is not null && !(element is IHtmlLinkElement && element.GetAttribute("rel") is "canonical")
        let link = Link.Of(written, path, site.Site.Config.BaseUrl)
        where link is not null
        select link;

    private static string? Fault(Link link, BuiltSite site) =>
        link.IsRootRelative ? "is not relative"
        : !site.Files.ContainsKey(link.Path) ? $"there is no {link.Path}"
        : link.Fragment.Length > 0
        && site.Pages.TryGetValue(link.Path, out var page)
        && page.GetElementById(link.Fragment) is null
            ? $"{link.Path} has no anchor '{link.Fragment}'"
        : null;

    /// <summary>A link to a file of this site.</summary>
    private sealed record Link(string Written, string Path, string Fragment, bool IsRootRelative)
    {
        /// <summary>
        /// The link <paramref name="written"/> on the page at <paramref name="from"/>; null when it leaves the site.
        /// </summary>
        public static Link? Of(string written, string from, string baseUrl)
        {
            // 404.html is served at any depth, so that its links must be absolute.
            var local =
                written.StartsWith(baseUrl, StringComparison.Ordinal) && from == "404.html"
                    ? "/" + written[baseUrl.Length..]
                    : written;
            var target = new Uri(new Uri("site:///" + from), local);
            if (target.Scheme != "site")
            {
                return null;
            }

            var path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
            return new(
                written,
                path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path,
                Uri.UnescapeDataString(target.Fragment.TrimStart('#')),
                written.StartsWith('/')
            );
        }
    }
}
