using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Briefings.Render;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>What every HTML page must be: whole, described, and bound by its own policy.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_has_a_title_one_heading_a_language_and_a_policy(string name) =>
        Expect.NoFault(TestSites.Get(name).Read.SelectMany(p => Faults(p.Html).Select(f => $"{p.Path}: {f}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_has_script_or_style_inline(string name) =>
        Expect.NoFault(
            from page in TestSites.Get(name).Pages
            from element in page.Value.All
            where IsInline(element)
            select $"{page.Key}: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_has_an_id_twice(string name) =>
        Expect.NoFault(
            from page in TestSites.Get(name).Pages
            from id in page.Value.All.Select(e => e.GetAttribute("id")).Where(id => id is not null).GroupBy(id => id)
            where id.Count() > 1
            select $"{page.Key}: {id.Key}"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_fetched_from_another_host(string name) =>
        Expect.NoFault(
            from page in TestSites.Get(name).Pages
            from element in page.Value.QuerySelectorAll(
                "script[src], img, link[rel~=stylesheet], iframe, object, embed, form"
            )
            from attribute in new[] { "src", "srcset", "href", "data", "action" }
            let value = element.GetAttribute(attribute)
            where value is not null && (element.LocalName is "iframe" || IsOnAnotherHost(value, page.Key, name))
            select $"{page.Key}: {element.LocalName} {attribute}={value}"
        );

    // 404.html is served at any depth, so that its links start with the site's own address.
    private static bool IsOnAnotherHost(string address, string page, string name)
    {
        var own = TestSites.Get(name).Site.Config.BaseUrl;
        var within =
            page == "404.html" && own.Length > 0 && address.StartsWith(own, StringComparison.Ordinal)
                ? address[own.Length..]
                : address;
        return within.Contains("//", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Faults(IHtmlDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title))
        {
            yield return "no title";
        }

        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{page.QuerySelectorAll("h1").Length} h1";
        }

        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")))
        {
            yield return "no lang";
        }

        if (page.QuerySelectorAll("main").Length != 1)
        {
            yield return $"{page.QuerySelectorAll("main").Length} main";
        }

        var policy =
            page.QuerySelector("head > meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        if (
            !policy.Contains("default-src 'none'", StringComparison.Ordinal)
            && !policy.Contains("default-src 'self'", StringComparison.Ordinal)
        )
        {
            yield return $"policy '{policy}'";
        }

        if (policy.Contains("unsafe-", StringComparison.Ordinal))
        {
            yield return $"policy '{policy}'";
        }
    }

    /// <summary>A theme of a site builds on the default one, which therefore leaves out nothing.</summary>
    [Fact]
    public void The_default_theme_has_every_layout() =>
        Expect.NoFault(Layouts.All.Where(l => !File.Exists(Repository.At($"templates/default/{l}.html"))));

    private static bool IsInline(IElement element) =>
        element.LocalName == "style"
        || element.HasAttribute("style")
        || (
            element.LocalName == "script"
            && !element.HasAttribute("src")
            && element.GetAttribute("type") != "application/ld+json"
        )
        || element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        || (
            element.GetAttribute("href")?.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ?? false
        );
}
