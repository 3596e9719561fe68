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
    private static readonly int[] Widths = TestPages.AreAll ? [320, 480, 768, 1024, 1600, 2560] : [320, 1100, 2560];

    public static TheoryData<string, string> Pages => TestPages.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_accessible_by_light_and_in_the_dark_and_fits_every_screen(string site, string path)
    {
        var window = new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce };
        await using var open = await browser.OpenAsync(site, path, window);
        var page = open.Page;
        var faults = new List<string>();

        faults.AddRange(Violations("light", await page.RunAxe()));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange(Violations("dark", await page.RunAxe(TestPages.AreAll ? new() : ColoursOnly())));
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            faults.AddRange((await TooWideAsync(page)).Select(fault => $"{width} pixels: {fault}"));
        }

        if (TestPages.AreAll)
        {
            await page.SetViewportSizeAsync(320, 800);
            faults.AddRange(Violations("narrow", await page.RunAxe()));
        }

        Expect.NoFault(faults);
        Expect.NoFault(open.Complaints);
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

    [BrowserTheory]
    [InlineData("own", "briefings/2024-03-26-afghanistan-jihadist-resurgence/")]
    [InlineData("own.wire", "")]
    [InlineData("every-field.ar", "actors/northern-front/")]
    public async Task Page_is_dark_for_who_wants_it_dark(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path, new() { ColorScheme = ColorScheme.Dark });

        var light = await open.Page.EvaluateAsync<int>(
            "() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3))"
        );

        Assert.InRange(light, 0, 90);
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

    private static AxeRunOptions ColoursOnly() => new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    private static Task<string[]> TooWideAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
                .slice(0, 5)
                .map(e => e.outerHTML.slice(0, 100))
                .concat(`${document.documentElement.scrollWidth} pixels`)
            """
        );

    private static IEnumerable<string> Violations(string when, AxeResult result) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"{when}: {violation.Id}: {node.Target}: {node.Html}";
}
