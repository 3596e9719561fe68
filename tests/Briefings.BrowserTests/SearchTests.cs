using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>The search page finds, in the browser and without a server.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("ISKP", "actors/isis-k/")]
    [InlineData("isis k", "actors/isis-k/")]
    [InlineData("afghan taliban", "actors/taliban/")]
    [InlineData("طالبان", "actors/taliban/")]
    public async Task An_actor_is_found_by_its_alias(string query, string expected)
    {
        await using var open = await browser.OpenAsync("own", "search/");
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync(query);

        Assert.EndsWith(expected, await FirstResult(open.Page, query), StringComparison.Ordinal);
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task A_link_with_a_query_shows_its_results()
    {
        await using var open = await browser.OpenAsync("own", "search/?q=TTP");

        Assert.EndsWith("actors/ttp/", await FirstResult(open.Page, "TTP"), StringComparison.Ordinal);
        Assert.Equal("TTP", await open.Page.GetByRole(AriaRole.Searchbox).InputValueAsync());
    }

    [BrowserFact]
    public async Task Words_that_stand_nowhere_find_nothing_and_say_so()
    {
        await using var open = await browser.OpenAsync("own", "search/?q=qqxzzy");
        await open
            .Page.Locator("#results[data-query='qqxzzy']")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });

        Assert.Equal(0, await open.Page.Locator("#results a").CountAsync());
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task A_query_is_text_never_markup()
    {
        await using var open = await browser.OpenAsync("hostile", "search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        await open.Page.Locator("#results[data-query]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        Assert.Equal(0, await open.Page.Locator("main img").CountAsync());
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Without_script_all_names_stand_in_a_list()
    {
        await using var open = await browser.OpenAsync("own", "search/", new() { JavaScriptEnabled = false });

        Assert.True(await open.Page.GetByRole(AriaRole.Link, new() { Name = "ISKP" }).First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Results_say_why_they_were_found_and_show_the_place()
    {
        await using var open = await browser.OpenAsync("every-field", "search/?q=truce");
        await AnswerTo(open.Page, "truce");
        await open.Page.Locator("#results mark").First.WaitForAsync();

        Assert.Equal("truce", (await open.Page.Locator("#results mark").First.InnerTextAsync()).ToLowerInvariant());
        Assert.Contains("found for “truce”", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        Expect.NoFault(await Axe.FaultsAsync(open.Page));
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Results_are_narrowed_down_and_the_address_keeps_it()
    {
        await using var open = await browser.OpenAsync("every-field", "search/?q=raid");
        await AnswerTo(open.Page, "raid");
        var all = await open.Page.Locator("#results a").CountAsync();
        await open.Page.Locator("[data-kind=briefing]").ClickAsync();
        await open.Page.Locator("[data-kind=briefing][aria-pressed=true]").WaitForAsync();
        var briefings = await open.Page.Locator("#results a").CountAsync();
        await open.Page.GetByText("Narrow down").ClickAsync();
        await open.Page.GetByLabel("Year").SelectOptionAsync("2024");
        await open.ArriveAsync("/search/?q=raid&kind=briefing&year=2024");

        Assert.InRange(briefings, 1, all - 1);
        Assert.Equal(
            $"2024 ({briefings})",
            await open.Page.GetByLabel("Year").Locator("option:checked").InnerTextAsync()
        );
        Expect.NoFault(await Axe.FaultsAsync(open.Page));

        await using var again = await browser.OpenAsync("every-field", "search/?q=raid&kind=briefing&year=2024");
        await AnswerTo(again.Page, "raid");
        Assert.Equal(briefings, await again.Page.Locator("#results a").CountAsync());
        Expect.NoFault(open.Complaints.Concat(again.Complaints));
    }

    [BrowserFact]
    public async Task Keys_lead_through_the_results()
    {
        await using var open = await browser.OpenAsync("own", "search/?q=taliban");
        await AnswerTo(open.Page, "taliban");
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal(1, await FocusedResult(open.Page));
        await open.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(0, await FocusedResult(open.Page));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("searchbox", await open.Page.EvaluateAsync<string>("() => document.activeElement.role"));
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync("/actors/");
    }

    [BrowserTheory]
    [InlineData("names-")]
    [InlineData("words-")]
    [InlineData("index.json")]
    public async Task Files_that_cannot_be_read_are_told_in_the_page(string file)
    {
        await using var open = await browser.OpenAsync("own", "methodology/");
        await open.Page.RouteAsync($"**/search/{file}*", route => route.FulfillAsync(new() { Body = "cut" }));
        await open.Page.GotoAsync(open.Page.Url.Replace("methodology/", "search/?q=taliban", StringComparison.Ordinal));
        await AnswerTo(open.Page, "taliban");

        Assert.Contains("could not be read", await open.Page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.True(await open.Page.GetByRole(AriaRole.Link, new() { Name = "ISKP" }).First.IsVisibleAsync());
    }

    private static Task<int> FocusedResult(IPage page) =>
        page.EvaluateAsync<int>("() => [...document.querySelectorAll('#results a')].indexOf(document.activeElement)");

    private static async Task<string> FirstResult(IPage page, string query)
    {
        await AnswerTo(page, query);
        return await page.Locator("#results a").First.GetAttributeAsync("href") ?? "";
    }

    private static Task AnswerTo(IPage page, string query) =>
        page.Locator($"#results[data-query={Quoted(query)}]")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
