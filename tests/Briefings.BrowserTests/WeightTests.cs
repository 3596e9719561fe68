using System.IO.Compression;
using System.Text;
using Briefings.Tests.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>A briefing comes quickly on a bad line: few bytes, one request that blocks, nothing that jumps.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class WeightTests(BrowserFixture browser)
{
    private const int MostBytes = 20 * 1024;

    private const string Shifts = """
        window.shifts = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts += e.value))
          .observe({ type: 'layout-shift', buffered: true });
        """;

    public static TheoryData<string, string> Briefings =>
        new()
        {
            { "own", "briefings/2024-03-26-afghanistan-jihadist-resurgence/" },
            { "own.wire", "briefings/2024-03-26-afghanistan-jihadist-resurgence/" },
            { "every-field", "briefings/2024-03-26-after-the-raid/" },
            { "hostile", "" },
        };

    [BrowserTheory]
    [MemberData(nameof(Briefings))]
    public async Task Page_and_what_it_loads_weigh_at_most_20_KB_beside_its_text(string site, string path)
    {
        await using var open = await browser.OpenAsync(site, path);
        var files = TestSites.Get(site).Files;
        var loaded = await LoadedAsync(open.Page, site);
        var text = await open.Page.Locator("main").InnerTextAsync();

        var parts = loaded
            .Where(p => !p.EndsWith(".svg", StringComparison.Ordinal))
            .Prepend(path + "index.html")
            .ToDictionary(p => p, p => Compressed(files[p]));
        var bytes = parts.Values.Sum() - Compressed(Encoding.UTF8.GetBytes(text));

        Assert.True(bytes <= MostBytes, $"{bytes} bytes: {string.Join(", ", parts)}, less the text");
    }

    [BrowserTheory]
    [MemberData(nameof(Briefings))]
    public async Task Only_the_style_sheet_blocks_and_nothing_shifts(string site, string path)
    {
        await using var open = await browser.OpenAsync("own", "404.html");
        var page = open.Page;
        await page.AddInitScriptAsync(Shifts);
        await page.GotoAsync(browser.Address(site, path), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");
        await page.WaitForTimeoutAsync(100);

        var blocking = await page.EvaluateAsync<string[]>(
            """
            () => performance.getEntriesByType('resource')
              .filter(e => e.renderBlockingStatus === 'blocking')
              .map(e => e.name)
            """
        );
        Assert.EndsWith(".css", Assert.Single(blocking), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.shifts"));
    }

    private static async Task<IEnumerable<string>> LoadedAsync(IPage page, string site)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var urls = await page.EvaluateAsync<string[]>(
            "() => performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)"
        );
        return urls.Distinct().Select(url => url[$"/{site}/".Length..]);
    }

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray().Length;
    }
}
