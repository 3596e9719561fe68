using Briefings.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>The search box in the header of every page.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class SearchBoxTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_page_on_which_nobody_searches_loads_next_to_nothing()
    {
        await using var open = await browser.OpenAsync("own", "methodology/");
        var loaded = await open.Page.EvaluateAsync<string[]>(
            "() => performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('/search/'))"
        );

        Assert.EndsWith("/search/open.js", Assert.Single(loaded), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("own", "methodology/")]
    [InlineData("own", "")]
    [InlineData("own", "actors/isis-k/")]
    public async Task A_reader_finds_and_opens_a_page_by_keys_alone(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("iskp");
        var option = open.Page.GetByRole(AriaRole.Option).First;
        await option.WaitForAsync();
        var box = open.Page.GetByRole(AriaRole.Combobox);

        Assert.Contains("also known as ISKP", await option.InnerTextAsync());
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Expect.NoFault(await Axe.FaultsAsync(open.Page));

        await open.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await option.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await option.GetAttributeAsync("aria-selected"));
        await open.Page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync("/own/actors/isis-k/");
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Escape_closes_the_list_and_Enter_leads_to_all_results()
    {
        await using var open = await browser.OpenAsync("own", "methodology/");
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.TypeAsync("taliban");
        await open.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await open.Page.Keyboard.PressAsync("Escape");

        Assert.False(await open.Page.GetByRole(AriaRole.Listbox).IsVisibleAsync());
        Assert.Equal("taliban", await open.Page.GetByRole(AriaRole.Combobox).InputValueAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync("/search/?q=taliban");
    }

    [BrowserFact]
    public async Task What_a_reader_chose_stays_chosen_when_the_answer_comes_again()
    {
        await using var open = await browser.OpenAsync("own", "methodology/");
        var input = open.Page.GetByRole(AriaRole.Combobox);
        var chosen = open.Page.Locator("[role=option][aria-selected=true]");
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.TypeAsync("taliba");
        await open.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        var url = await chosen.GetAttributeAsync("data-url");
        await open.Page.EvaluateAsync("() => document.querySelector('[role=option]').setAttribute('data-old', '')");
        await input.DispatchEventAsync("focus");
        await open.Page.Locator("[role=listbox]:not(:has([data-old])) [role=option]").First.WaitForAsync();

        Assert.Equal(url, await chosen.GetAttributeAsync("data-url"));
        Assert.Equal(await chosen.GetAttributeAsync("id"), await input.GetAttributeAsync("aria-activedescendant"));
        await open.Page.Keyboard.TypeAsync("n");
        await open.Page.Locator("form[data-query=taliban]").WaitForAsync();
        Assert.Equal(0, await chosen.CountAsync());
    }

    [BrowserFact]
    public async Task Nothing_found_is_said()
    {
        await using var open = await browser.OpenAsync("own", "methodology/");
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.TypeAsync("qqxzzy");
        await open.Page.GetByText("Nothing found for “qqxzzy”").WaitForAsync();

        Assert.Equal("false", await open.Page.GetByRole(AriaRole.Combobox).GetAttributeAsync("aria-expanded"));
        Expect.NoFault(await Axe.FaultsAsync(open.Page));
    }

    [BrowserFact]
    public async Task The_list_fits_a_screen_of_320_pixels()
    {
        var phone = new ViewportSize { Width = 320, Height = 640 };
        await using var open = await browser.OpenAsync("own", "methodology/", new() { ViewportSize = phone });
        await open.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await open.Page.Keyboard.TypeAsync("islamic");
        await open.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        var box = (await open.Page.Locator(".search-drop").BoundingBoxAsync())!;

        Assert.InRange(box.X, 0, 320);
        Assert.InRange(box.X + box.Width, 0, 320);
    }
}
