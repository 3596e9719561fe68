using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>One page of each kind, as a reader's browser sees it.</summary>
[Collection(PageTestGroup.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    private static readonly int[] Widths = TestPages.AreAll ? [320, 480, 768, 1024, 1600, 2560] : [320, 1100, 2560];

    // What the dark can change.
    private static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];

    public static TheoryData<string, string> Pages => TestPages.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_accessible_by_light_and_in_the_dark_and_fits_every_screen(string site, string path)
    {
        var window = new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce };
        await using var open = await browser.OpenAsync(site, path, window);
        var page = open.Page;
        var faults = new List<string>();

        await AskAxe("light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AskAxe("dark", OfColour);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            faults.AddRange((await TooWideAsync(page)).Select(fault => $"{width} pixels: {fault}"));
        }

        if (TestPages.AreAll)
        {
            await page.SetViewportSizeAsync(320, 800);
            await AskAxe("narrow");
        }

        Expect.NoFault(faults);
        Expect.NoFault(open.Complaints);

        async Task AskAxe(string when, params string[] rules) =>
            faults.AddRange((await Axe.FaultsAsync(page, rules)).Select(fault => $"{when}: {fault}"));
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
    public async Task On_a_page_from_right_to_left_drawings_and_ranges_of_numbers_stay_as_they_are()
    {
        await using var open = await browser.OpenAsync("every-field.ar", "actors/northern-front/");
        var turned = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('svg text, .sizes bdi')]
              .filter(e => getComputedStyle(e).direction !== 'ltr')
              .map(e => e.outerHTML)
            """
        );

        Assert.Equal("rtl", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).direction"));
        Assert.True(await open.Page.Locator(".graph text").CountAsync() > 0);
        Assert.True(await open.Page.Locator(".sizes bdi").CountAsync() > 0);
        Expect.NoFault(turned);
    }

    // A voice for Persian reads English letter by letter.
    [BrowserTheory]
    [InlineData("every-field", "briefings/2024-04-10-pas-az-hamla/")]
    [InlineData("every-field.wire", "briefings/2024-04-10-pas-az-hamla/")]
    public async Task On_a_page_in_another_language_what_is_English_says_so(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path);

        Expect.NoFault(
            await open.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('body *')]
                  .filter(e => !e.closest('.paper-only, .cite-this pre, [lang]:not([lang=fa])'))
                  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && /[A-Za-z]{3}/.test(n.data)))
                  .map(e => e.outerHTML.slice(0, 200))
                """
            )
        );
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
}
