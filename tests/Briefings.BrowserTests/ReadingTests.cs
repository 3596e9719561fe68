using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>What helps a reader along a page: notes in place, the section being read, cards, paper.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ReadingTests(BrowserFixture browser)
{
    private const string Briefing = "briefings/2024-03-26-afghanistan-jihadist-resurgence/";

    [BrowserTheory]
    [InlineData("own")]
    [InlineData("own.wire")]
    public async Task A_citation_opens_its_source_in_place_and_gives_the_focus_back(string site)
    {
        await using var open = await browser.OpenAsync(site, Briefing);
        var link = open.Page.Locator(".prose .cite a").First;
        await link.ClickAsync();
        var note = open.Page.Locator(".prose .in-place");

        Assert.Contains("The intake article", await note.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("true", await link.GetAttributeAsync("aria-expanded"));
        Assert.Equal(0, await note.Locator("[id]").CountAsync());
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await note.CountAsync());
        Assert.True(await link.EvaluateAsync<bool>("e => e === document.activeElement"));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task A_footnote_opens_in_place()
    {
        await using var open = await browser.OpenAsync("every-field", "actors/northern-front/");
        await open.Page.Locator(".note a").First.ClickAsync();

        Assert.Contains(
            "As the wire service reports",
            await open.Page.Locator(".in-place").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task Without_script_a_citation_leads_to_its_source()
    {
        await using var open = await browser.OpenAsync("own", Briefing, new() { JavaScriptEnabled = false });
        await open.Page.Locator(".prose .cite a").First.ClickAsync();

        Assert.EndsWith("#source-1", open.Page.Url, StringComparison.Ordinal);
        Assert.True(await open.Page.Locator("#source-1").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_section_being_read_is_marked_in_the_contents()
    {
        await using var open = await browser.OpenAsync("own", Briefing);
        var heading = open.Page.Locator("#where-sources-disagree");
        await heading.EvaluateAsync("e => e.scrollIntoView({ behavior: 'instant' })");
        var marked = open.Page.Locator(".contents a[aria-current]");
        await marked.GetByText("Where sources disagree").WaitForAsync();

        Assert.Equal(1, await marked.CountAsync());
    }

    [BrowserFact]
    public async Task A_mention_tells_on_hover_who_it_is_until_Escape()
    {
        await using var open = await browser.OpenAsync("own", Briefing);
        var link = open.Page.Locator(".takeaways a.mention").First;
        await link.HoverAsync();
        var card = open.Page.Locator(".hover-card");
        await card.WaitForAsync();

        Assert.Contains("Taliban", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("de facto authority", await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("hover-card", await link.GetAttributeAsync("aria-describedby"));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await card.CountAsync());
        Expect.NoFault(open.Complaints);
    }

    [BrowserTheory]
    [InlineData("every-field", "briefings/2024-04-10-pas-az-hamla/", "https://wire.example/truce")]
    [InlineData("every-field.wire", "briefings/2024-04-10-pas-az-hamla/", "https://wire.example/truce")]
    [InlineData("own", "methodology/", null)]
    [InlineData("every-field.wire", "actors/northern-front/", null)]
    public async Task On_paper_every_address_stands_at_the_end_and_nothing_else_is_in_the_way(
        string site,
        string path,
        string? address
    )
    {
        await using var open = await browser.OpenAsync(site, path, new() { ColorScheme = ColorScheme.Dark });
        var page = open.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var seen = page.Locator(".site-nav, .site-search, .jump, .contents, .share, .back, .neighbours, .related");
        var links = page.Locator(":is(.takeaways, .judgements, .prose, .notes) a.outside");

        Assert.Equal(0, await seen.Filter(new() { Visible = true }).CountAsync());
        Assert.Equal(await links.CountAsync(), await page.Locator(".paper-links li:visible").CountAsync());
        Assert.Equal(
            address is null ? 0 : 1,
            await page.GetByText(address ?? "none", new() { Exact = true }).CountAsync()
        );
        Assert.Equal("rgb(255, 255, 255)", await Style(page.Locator("body"), "backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await Style(page.Locator("h1"), "color"));
        Assert.True(await page.Locator(".title-block h1").IsVisibleAsync());
        Assert.True((await page.PdfAsync()).Length > 1000);
    }

    private static Task<string> Style(ILocator element, string property) =>
        element.EvaluateAsync<string>("(e, property) => getComputedStyle(e)[property]", property);
}
