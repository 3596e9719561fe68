using Briefings.Tests;
using Briefings.Tests.Commands;
using Briefings.Tests.Disk;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>Pages that <c>serve</c> shows follow their files, and lose nothing of what one does on them.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ServeTests(BrowserFixture browser)
{
    private const string Kabul = "content/briefings/kabul.md";
    private const string Style = "templates/mine/assets/styles/95-mine.css";

    private static string Long => string.Concat(Enumerable.Range(1, 60).Select(i => $"Paragraph {i} of many.\n\n"));

    // A reader in the middle of a page: scrolled, with something open and something typed.
    private static async Task ReadOn(IPage page)
    {
        await page.EvaluateAsync("window.mark = 1; scrollTo({ top: 900, behavior: 'instant' })");
        await page.Locator(".cite-this summary").Last.EvaluateAsync("summary => summary.parentElement.open = true");
        await page.Locator("#header-search").EvaluateAsync("field => field.value = 'typed'");
    }

    private static async Task IsReadOn(IPage page)
    {
        Assert.Equal(900, await page.EvaluateAsync<int>("scrollY"));
        Assert.True(await page.Locator(".cite-this details").Last.EvaluateAsync<bool>("details => details.open"));
        Assert.Equal("typed", await page.Locator("#header-search").InputValueAsync());
    }

    [BrowserFact]
    public async Task New_words_and_paragraphs_come_in_place()
    {
        await using var served = await Start(new ServedFolder());
        await using var open = await browser.OpenAsync(served.Root, "briefings/kabul/");
        var page = open.Page;
        await ReadOn(page);

        served.SaveByRename(Kabul, Briefing("The second text.", Long + "A last paragraph, *new*.\n"));
        await page.GetByText("The second text.").WaitForAsync();
        await page.GetByText("A last paragraph, new.").WaitForAsync();
        served.SaveByRename(
            Kabul,
            Briefing("The third text.", Long).Replace("Kabul", "Herat", StringComparison.Ordinal)
        );
        await page.GetByText("The third text.").WaitForAsync();
        await page.WaitForFunctionAsync("() => document.title.startsWith('Herat')");

        Assert.Equal(0, await page.GetByText("A last paragraph").CountAsync());
        Assert.Equal(1, await page.EvaluateAsync<int>("window.mark"));
        await IsReadOn(page);
        NoComplaint(open);
    }

    [BrowserFact]
    public async Task What_scripts_must_know_of_is_loaded_anew_at_the_same_place()
    {
        await using var served = await Start(new ServedFolder());
        await using var open = await browser.OpenAsync(served.Root, "briefings/kabul/");
        var page = open.Page;
        await ReadOn(page);

        served.Folder.With(
            Kabul,
            Briefing("The second text.", Long + "## A heading\n\nAnd [a link](../pages/about.md).\n")
        );
        await page.GetByRole(AriaRole.Heading, new() { Name = "A heading" }).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.readyState === 'complete' && scrollY === 900");

        Assert.True(await page.EvaluateAsync<bool>("window.mark === undefined"));
        await IsReadOn(page);
        NoComplaint(open);
    }

    [BrowserFact]
    public async Task A_style_sheet_is_swapped_without_a_reload()
    {
        await using var served = await Start(
            new ServedFolder(),
            folder => folder.With("site.yml", "title: Site\ntheme: mine\n").With(Style, "h1 { color: rgb(1, 2, 3); }\n")
        );
        await using var open = await browser.OpenAsync(served.Root, "briefings/kabul/");
        var page = open.Page;
        await page.EvaluateAsync("window.mark = 1");

        foreach (var colour in new[] { "rgb(4, 5, 6)", "rgb(7, 8, 9)" })
        {
            served.Folder.With(Style, $"h1 {{ color: {colour}; }}\n");
            await page.WaitForFunctionAsync(
                "colour => getComputedStyle(document.querySelector('h1')).color === colour"
                    + " && document.querySelectorAll('link[rel=stylesheet]').length === 1",
                colour
            );
        }

        Assert.Equal(1, await page.EvaluateAsync<int>("window.mark"));
        NoComplaint(open);
    }

    [BrowserFact]
    public async Task A_mistake_is_shown_over_the_page_until_it_is_mended()
    {
        await using var served = await Start(new ServedFolder());
        await using var open = await browser.OpenAsync(served.Root, "briefings/kabul/");
        var page = open.Page;
        var found = page.GetByRole(AriaRole.Dialog, new() { Name = "What was found" });
        var wrong = Briefing("The second text.", "")
            .Replace("summary:", "actors: [<img src=x onerror=alert(1)>]\nsummary:", StringComparison.Ordinal);

        served.Folder.With(Kabul, wrong);
        await found.WaitForAsync();

        var link = found.GetByRole(AriaRole.Link, new() { Name = Kabul + ":4:10" });
        Assert.Equal($"vscode://file{served.Folder.At(Kabul)}:4:10", await link.GetAttributeAsync("href"));
        var text = await found.InnerTextAsync();
        Assert.Contains("error BR201", text, StringComparison.Ordinal);
        Assert.Contains(
            "  4 | actors: [<img src=x onerror=alert(1)>]\n    |          ^^^",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("briefings explain BR201", text, StringComparison.Ordinal);
        Assert.Equal(0, await found.Locator("img").CountAsync());
        NoComplaint(open);
        Expect.NoFault(await Axe.FaultsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await found.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await page.GetByRole(AriaRole.Button, new() { Name = "1 error" }).ClickAsync();
        await found.WaitForAsync();

        served.Folder.With(Kabul, Briefing("The third text.", Long));
        await page.GetByText("The third text.").WaitForAsync();
        await found.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [BrowserTheory]
    [InlineData("default")]
    [InlineData("wire")]
    public async Task What_is_not_published_is_marked(string theme)
    {
        await using var served = new ServedFolder();
        served
            .Folder.With("site.yml", $"title: Site\ntheme: {theme}\n")
            .With(Kabul, Briefing("Text.", "").Replace("summary:", "status: draft\nsummary:", StringComparison.Ordinal))
            .With(
                "content/briefings/herat.md",
                Briefing("Text.", "").Replace("summary:", "publish_at: 2030-01-01\nsummary:", StringComparison.Ordinal)
            );
        await served.StartAsync(drafts: true);
        await using var open = await browser.OpenAsync(served.Root, "briefings/kabul/");
        var page = open.Page;
        Assert.True(await page.Locator(".flag", new() { HasText = "Draft" }).IsVisibleAsync());

        await page.GotoAsync(new Uri(served.Root, "briefings/herat/").ToString());
        var mark = page.Locator("[data-serve-mark='Held back until 2030-01-01']");
        await page.Locator("h1[data-serve-mark]").WaitForAsync();

        foreach (var list in new[] { "", "briefings/" })
        {
            await page.GotoAsync(new Uri(served.Root, list).ToString());
            Assert.True(await page.Locator("main .flag", new() { HasText = "Draft" }).First.IsVisibleAsync());
            await mark.First.WaitForAsync();
            await page.WaitForFunctionAsync(
                "() => getComputedStyle(document.querySelector('[data-serve-mark]'), '::after').borderStyle === 'solid'"
            );
        }

        NoComplaint(open);
    }

    [BrowserFact]
    public async Task Eight_tabs_follow_at_once_and_after_a_restart()
    {
        await using var first = await Start(new ServedFolder());
        await using var open = await browser.OpenAsync(first.Root, "briefings/kabul/");
        var tabs = await Task.WhenAll(Enumerable.Range(0, 7).Select(_ => open.Page.Context.NewPageAsync()));
        await Task.WhenAll(
            tabs.Select(tab => tab.GotoAsync(open.Page.Url, new() { WaitUntil = WaitUntilState.DOMContentLoaded }))
        );
        tabs = [open.Page, .. tabs];

        first.SaveByRename(Kabul, Briefing("The second text.", Long));
        await Task.WhenAll(tabs.Select(tab => tab.GetByText("The second text.").WaitForAsync()));

        await first.StopAsync();
        await using var second = new ServedFolder();
        second.Folder.With(Kabul, Briefing("The third text.", Long));
        await second.StartAsync(port: first.Root.Port);
        await Task.WhenAll(tabs.Select(tab => tab.GetByText("The third text.").WaitForAsync()));
    }

    [BrowserFact]
    public async Task The_search_page_finds_what_was_just_written()
    {
        await using var served = await Start(new ServedFolder());
        await using var open = await browser.OpenAsync(served.Root, "search/");
        var page = open.Page;
        await page.GetByRole(AriaRole.Searchbox).FillAsync("zeppelins");
        await page.Locator("#results[data-query='zeppelins']")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(0, await page.Locator("#results a").CountAsync());

        served.Folder.With(Kabul, Briefing("Two zeppelins were seen.", Long));
        await page.Locator("#results a").First.WaitForAsync();

        Assert.Equal("zeppelins", await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        NoComplaint(open);
    }

    // A reload ends what is under way.
    private static void NoComplaint(OpenPage open) =>
        Expect.NoFault(open.Complaints.Where(c => !c.EndsWith("net::ERR_ABORTED", StringComparison.Ordinal)));

    private static string Briefing(string text, string more) =>
        $"---\ntitle: Kabul\ndate: 2024-03-26\nsummary: A summary.\n---\n{text}\n\n{more}";

    private static async Task<ServedFolder> Start(ServedFolder served, Action<TempFolder>? more = null)
    {
        served
            .Folder.With(Kabul, Briefing("The first text.", Long))
            .With("content/pages/about.md", "---\ntitle: About\n---\n\nAbout us.\n");
        more?.Invoke(served.Folder);
        return await served.StartAsync();
    }
}
