using Briefings.Model;
using Briefings.Tests;
using Briefings.Tests.Disk;
using Briefings.Tests.Review;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>A review as a reviewer's browser shows it: opened by double click, and below a path of some host.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class ReviewTests(BrowserFixture browser)
{
    private const string Actor = "_review/pages/actors/northern-front/index.html";
    private const string Host = "http://preview.example/pr-7/";

    private static readonly Lazy<Preview> Some = new(() =>
        new Edited()
            .Replace(Edited.Front, "  - Jabhat ash-Shamal\n", "  - Jabhat ash-Shamal\n  - The Northerners\n")
            .Replace(Edited.Front, "status: alleged", "status: contested")
            .Replace(Edited.Front, "grew out of the Valley League", "split from the old Valley League")
            .Replace(Edited.Raid, "will attack again before", "will attack once more before")
            .Replace(Edited.Raid, "| Northern Front | 4 [@front-statement] |\n", "")
            .Replace(Edited.Sources, "reliability: B", "reliability: D")
            .With("content/pages/methodology.md", "---\ntitle: Methodology\n---\n[x](/nowhere/)\n")
            .Without("content/glossary.yml")
            .Review()
    );

    public static TheoryData<string, int, bool> Views
    {
        get
        {
            var views = new TheoryData<string, int, bool>();
            foreach (var path in new[] { "_review/index.html", Actor })
            {
                foreach (var width in new[] { 320, 1600 })
                {
                    views.Add(path, width, false);
                    views.Add(path, width, true);
                }
            }

            return views;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task Review_is_accessible_and_fits_its_window(string path, int width, bool isDark)
    {
        await using var open = await OpenAsync(path, width, isDark);

        Expect.NoFault(await Axe.FaultsAsync(open.Page));
        Assert.True(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Keys_step_through_the_changes_of_a_page_and_on_to_the_next()
    {
        using var folder = new TempFolder();
        Save(folder);
        await using var window = await browser.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(folder.At("_review/index.html")).ToString());
        await page.ClickAsync("text=Read page by page");
        Assert.Equal(new Uri(folder.At(Actor)).ToString(), page.Url);

        var steps = await page.Locator(".both .step, .part > .step").CountAsync();
        Assert.InRange(steps, 4, 40);
        await page.Keyboard.PressAsync("n");
        await page.WaitForFunctionAsync("() => location.hash === '#c1'");
        await page.Keyboard.PressAsync("n");
        await page.WaitForFunctionAsync("() => location.hash === '#c2'");
        await page.Keyboard.PressAsync("p");
        await page.WaitForFunctionAsync("() => location.hash === '#c1'");
        for (var i = 0; i < steps; i++)
        {
            await page.Keyboard.PressAsync("n");
        }

        await page.WaitForFunctionAsync("() => !location.pathname.includes('/northern-front/')");
    }

    [BrowserFact]
    public async Task Wide_windows_show_old_beside_new_without_a_script()
    {
        await using var open = await OpenAsync(Actor, 1600, isDark: false, hasScript: false);
        var old = open.Page.Locator(".apart .old").First;
        Assert.False(await old.IsVisibleAsync());

        await open.Page.CheckAsync("#side");

        Assert.True(await old.IsVisibleAsync());
        Assert.False(await open.Page.Locator(".changed > .both").First.IsVisibleAsync());
        await open.Page.SetViewportSizeAsync(320, 800);
        Assert.False(await open.Page.Locator("#side").IsVisibleAsync());
        Assert.True(await open.Page.Locator(".changed > .both").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_comment_is_posted_only_when_it_is_what_the_tool_writes()
    {
        await using var open = await OpenAsync("_review/index.html", 1600, isDark: false);
        var script = await File.ReadAllTextAsync(Repository.At(".github/scripts/comment.cjs"));
        var isSafe =
            "summary => { const module = {}; const require = () => ({}); " + script + "\nreturn isSafe(summary); }";

        Assert.True(await open.Page.EvaluateAsync<bool>(isSafe, Some.Value.Summary));
        foreach (
            var bad in new[]
            {
                "@x",
                "<b>",
                "[a](b)",
                "![a](b)",
                "https://x.example",
                "www.x.example",
                "#1",
                "GH-1",
                "&#64;x",
                "0123456789abc",
            }
        )
        {
            var hostile = $"<!-- briefings-review -->\n- {bad}\n";
            Assert.False(await open.Page.EvaluateAsync<bool>(isSafe, hostile), bad);
        }
    }

    private static void Save(TempFolder folder)
    {
        foreach (var page in Some.Value.Result.Pages)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(page.Path))!);
            using var file = File.Create(folder.At(page.Path));
            using var bytes = page.Make(new Diagnostics());
            bytes.CopyTo(file);
        }
    }

    private async Task<OpenPage> OpenAsync(string path, int width, bool isDark, bool hasScript = true)
    {
        var window = new BrowserNewContextOptions
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
        };
        return await browser.OpenAsync(new Uri(Host), path, window, AnswerAsync);
    }

    private static async Task AnswerAsync(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath["/pr-7/".Length..];
        var page = Some.Value.Result.Pages.FirstOrDefault(p => p.Path == path);
        if (page is null)
        {
            await route.FulfillAsync(new() { Status = path == "favicon.ico" ? 204 : 404 });
            return;
        }

        using var bytes = page.Make(new Diagnostics());
        using var copy = new MemoryStream();
        await bytes.CopyToAsync(copy);
        var type = Path.GetExtension(path) switch
        {
            ".css" => "text/css",
            ".js" => "text/javascript",
            _ => "text/html; charset=utf-8",
        };
        await route.FulfillAsync(new() { BodyBytes = copy.ToArray(), ContentType = type });
    }
}
