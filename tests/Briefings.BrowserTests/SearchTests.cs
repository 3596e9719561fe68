using Briefings.Search;
using Briefings.Tests;
using Briefings.Tests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>The search page finds, in the browser and without a server.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    private static readonly string[] Queries =
    [
        "taliban",
        "kabull",
        "tehrik i taliban",
        "al qaeda",
        "Nordfront",
        "attacking strikes",
        "\"Moscow concert\"",
        "pakistan -strike",
        "afghanist",
        "front north",
        "١٢ Straße ﬁ",
        "the of",
    ];

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

    [BrowserTheory]
    [InlineData("own")]
    [InlineData("every-field")]
    public async Task The_browser_ranks_as_the_tool_does(string site)
    {
        var files = TestSites.Get(site).Files;
        await using var open = await browser.OpenAsync(site, "search/");
        foreach (var query in Queries)
        {
            var told = SearchQuery.Run(query, path => files.TryGetValue(path, out var f) ? new MemoryStream(f) : null);
            await open.Page.GetByRole(AriaRole.Searchbox).FillAsync(query);
            await AnswerTo(open.Page, query);
            var shown = await open.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('#results a')].map(a => new URL(a.href).pathname)"
            );

            Assert.Null(told.Problem);
            Assert.Equal(told.Results.Select(r => $"/{site}{r.Url}"), shown);
        }
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
