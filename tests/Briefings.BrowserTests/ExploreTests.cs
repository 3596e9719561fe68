using System.Globalization;
using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>The pages that show a site as a whole: they work without script, and more with it.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ExploreTests(BrowserFixture browser)
{
    /// <summary>A page of each kind, by the site that has it, every other in the dark.</summary>
    public static TheoryData<string, string, bool> Pages =>
        new()
        {
            { "own", "explore/", true },
            { "own", "explore/actors/", false },
            { "own", "explore/actors/kind/armed-group/", true },
            { "own", "explore/network/", false },
            { "own", "explore/as-of/", true },
            { "own", "explore/as-of/2021/", false },
            { "own", "explore/compare/", true },
            { "own", "explore/events/", false },
            { "own", "explore/sources/", true },
            { "every-field", "explore/network/", true },
            { "every-field", "explore/compare/northern-front/valley-league/", false },
            { "hostile", "explore/network/", false },
        };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_asks_nobody_else_and_is_accessible(string site, string path, bool isDark)
    {
        var scheme = isDark ? ColorScheme.Dark : ColorScheme.Light;
        await using var open = await browser.OpenAsync(site, path, new() { ColorScheme = scheme });

        Expect.NoFault(await Axe.FaultsAsync(open.Page));
        Expect.NoFault(open.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_fits_320_pixels_and_reads_without_script(string site, string path, bool isDark)
    {
        var phone = new ViewportSize { Width = 320, Height = 640 };
        await using var open = await browser.OpenAsync(
            site,
            path,
            new()
            {
                ViewportSize = phone,
                JavaScriptEnabled = false,
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            }
        );
        var width = await open.Page.Locator("html").EvaluateAsync<int>("e => e.scrollWidth");

        Assert.Equal(320, width);
        Assert.True((await open.Page.Locator("main").InnerTextAsync()).Length > 20);
        Assert.Equal(0, await open.Page.Locator("main form:visible").CountAsync());
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Filters_combine_without_a_reload_and_can_be_shared_and_taken_back()
    {
        await using var open = await browser.OpenAsync("own", "actors/");
        await open.Page.EvaluateAsync("() => { window.stays = true }");
        await Facet(open.Page, "kind", "armed-group").ClickAsync();
        await open.Page.GetByText(" of 6 actors").WaitForAsync();
        var groups = await Names(open.Page);
        await Facet(open.Page, "relationship", "allied-with").ClickAsync();
        await open.Page.WaitForFunctionAsync("() => location.search.includes('allied-with')");
        var allied = await Names(open.Page);
        var shared = open.Page.Url;

        Assert.NotEmpty(allied);
        Assert.True(allied.Length < groups.Length);
        Assert.Subset(groups.ToHashSet(), allied.ToHashSet());
        Assert.Equal(
            allied.Length.ToString(CultureInfo.InvariantCulture),
            await Facet(open.Page, "kind", "armed-group").Locator(".count").InnerTextAsync()
        );
        Assert.Equal("true", await Facet(open.Page, "kind", "armed-group").GetAttributeAsync("aria-current"));
        Assert.Equal($"{allied.Length} of 6 actors", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());

        await open.Page.GoBackAsync();
        Assert.Equal(groups, await Names(open.Page));
        await open.Page.GotoAsync(shared);
        await open.Page.GetByText(" of 6 actors").WaitForAsync();
        Assert.Equal(allied, await Names(open.Page));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task On_a_page_of_one_filter_another_adds_to_it_and_its_own_can_be_taken_off()
    {
        await using var open = await browser.OpenAsync("own", "explore/actors/kind/armed-group/");
        var before = await Names(open.Page);
        await Facet(open.Page, "kind", "armed-group").ClickAsync();
        await open.Page.GetByText("6 of 6 actors").WaitForAsync();
        await open.Page.GetByRole(AriaRole.Link, new() { Name = "Pakistan" }).First.WaitForAsync();
        await open.Page.GoBackAsync();

        Assert.Equal(before, await Names(open.Page));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task A_day_tells_what_held_on_it()
    {
        await using var open = await browser.OpenAsync("own", "explore/as-of/?date=2021-08-15");
        await open.Page.GetByRole(AriaRole.Heading, new() { Name = "As of 15 August 2021" }).WaitForAsync();
        var onTheDay = await open.Page.Locator(".standing li").CountAsync();

        Assert.EndsWith("/explore/as-of/2021/?date=2021-08-15", open.Page.Url, StringComparison.Ordinal);
        Assert.True(onTheDay > 0);
        Assert.Matches("^[0-9]+ held, [0-9]+ may have held", await open.Page.Locator("#as-of-status").InnerTextAsync());

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Whole year" }).ClickAsync();
        Assert.Equal("As of 2021", await open.Page.Locator("h1").InnerTextAsync());
        await open.Page.GetByLabel("On the day").FillAsync("2016-01-01");
        await open.Page.GetByRole(AriaRole.Heading, new() { Name = "As of 1 January 2016" }).WaitForAsync();
        Assert.EndsWith("/explore/as-of/2016/?date=2016-01-01", open.Page.Url, StringComparison.Ordinal);
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Any_two_actors_are_compared_by_their_names()
    {
        await using var open = await browser.OpenAsync("own", "explore/compare/");
        await open.Page.GetByLabel("One actor").FillAsync("Pakistan");
        await open.Page.GetByLabel("Another").FillAsync("nobody");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await open.Page.GetByText("No actor is called “nobody”.").WaitForAsync();
        await open.Page.GetByLabel("Another").FillAsync("isis-k");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await open.Page.Locator(".side-by-side").WaitForAsync();

        Assert.False(await open.Page.Locator("#pairs").IsVisibleAsync());
        Assert.EndsWith("?a=pakistan&b=isis-k", open.Page.Url, StringComparison.Ordinal);
        Assert.Contains(
            "different",
            await open.Page.Locator(".side-by-side").InnerTextAsync(),
            StringComparison.Ordinal
        );
        Expect.NoFault(await Axe.FaultsAsync(open.Page));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task The_network_is_zoomed_and_searched_from_the_keyboard()
    {
        await using var open = await browser.OpenAsync("hostile", "explore/network/");
        var picture = open.Page.Locator(".network-map");
        var whole = (await picture.BoundingBoxAsync())!.Width;
        await open.Page.Locator(".network-frame").FocusAsync();
        await open.Page.Keyboard.PressAsync("+");
        await open.Page.Keyboard.PressAsync("+");
        var larger = (await picture.BoundingBoxAsync())!.Width;
        await open.Page.Keyboard.PressAsync("0");

        Assert.True(larger > whole * 1.5);
        Assert.Equal(whole, (await picture.BoundingBoxAsync())!.Width, 1.0);

        await open.Page.GetByLabel("Find an actor").FillAsync("Front Front O");
        await open.Page.Keyboard.PressAsync("Enter");
        var focused = await open.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? ''");
        Assert.EndsWith("actors/actor-0/", focused, StringComparison.Ordinal);
        Assert.NotEqual("", await open.Page.Locator(".marked").GetAttributeAsync("d"));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Ties_of_one_tone_are_hidden_without_script()
    {
        await using var open = await browser.OpenAsync("own", "explore/network/", new() { JavaScriptEnabled = false });
        var ties = open.Page.Locator(".network-map .tone-hostile");

        Assert.True(await ties.IsVisibleAsync());
        await open.Page.GetByLabel("Hostility").UncheckAsync();
        Assert.False(await ties.IsVisibleAsync());
        Assert.True(await open.Page.Locator(".network-map a").First.IsVisibleAsync());
    }

    private static ILocator Facet(IPage page, string facet, string value) =>
        page.Locator($"a[data-facet={facet}][data-value={value}]");

    private static async Task<string[]> Names(IPage page) =>
        [.. await page.Locator(".actors-index li > a").AllInnerTextsAsync()];
}
