using Briefings.Tests;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>One page of each kind, as a reader's browser sees it.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    /// <summary>A page of each kind, by the site that has it.</summary>
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "own", "" },
            { "own", "briefings/" },
            { "own", "briefings/2024-03-26-afghanistan-jihadist-resurgence/" },
            { "own", "actors/" },
            { "own", "actors/isis-k/" },
            { "own", "methodology/" },
            { "own", "search/" },
            { "every-field", "" },
            { "every-field", "briefings/2024-03-26-after-the-raid/" },
            { "every-field", "briefings/2024-04-02-nach-dem-angriff/" },
            { "every-field", "actors/northern-front/" },
            { "every-field", "events/" },
            { "every-field", "events/2024-03-18-harbour-raid/" },
            { "every-field", "places/" },
            { "every-field", "places/port-levan/" },
            { "every-field", "topics/" },
            { "every-field", "topics/ceasefires/" },
            { "every-field", "sources/" },
            { "every-field", "sources/wire-raid/" },
            { "every-field", "glossary/" },
            { "every-field", "glossary/ied/" },
            { "hostile", "" },
            { "hostile", "briefings/page/2/" },
            { "hostile", "actors/actor-1/" },
            { "hostile", "sources/" },
        };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_asks_nobody_else_complains_of_nothing_and_is_accessible(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path);

        Expect.NoFault(Violations(await open.Page.RunAxe()));
        Expect.NoFault(open.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_accessible_in_the_dark(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path, new() { ColorScheme = ColorScheme.Dark });

        var light = await open.Page.EvaluateAsync<int>(
            "() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3))"
        );
        Assert.InRange(light, 0, 90);
        Expect.NoFault(Violations(await open.Page.RunAxe()));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_fits_a_screen_of_320_pixels(string site, string path)
    {
        var phone = new ViewportSize { Width = 320, Height = 640 };
        await using var open = await browser.OpenAsync(site, path, new() { ViewportSize = phone });

        var wide = await open.Page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                .map(e => e.outerHTML.slice(0, 100))
                .concat(`${document.documentElement.scrollWidth} pixels`)
            """
        );

        Expect.NoFault(wide);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_reads_without_script(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path, new() { JavaScriptEnabled = false });

        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await open.Page.Locator("main").IsVisibleAsync());
        Assert.True((await open.Page.Locator("main").InnerTextAsync()).Length > 20);
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task A_page_that_is_missing_shows_the_way_home_at_any_depth()
    {
        await using var open = await browser.OpenAsync("own", "no/such/page/");
        var home = await open.Page.Locator("a").First.GetAttributeAsync("href");
        var styled = await open.Page.EvaluateAsync<bool>(
            "() => [...document.styleSheets].some(s => s.cssRules.length > 0)"
        );

        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
        Assert.NotNull(home);
        Assert.True(styled);
        Assert.Single(open.Complaints);
    }

    private static IEnumerable<string> Violations(AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{violation.Id}: {node.Target}: {node.Html}";
}
