using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>
/// A page in a browser window of its own, that remembers what it complained of and what it asked for.
/// </summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly List<string> _complaints = [];
    private readonly string _host;

    private OpenPage(IBrowserContext window, IPage page, Uri root)
    {
        _window = window;
        _host = root.Authority;
        Page = page;
        page.Console += (_, message) => Remember($"console: {message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Remember($"script: {error}");
        page.RequestFailed += (_, request) => Remember($"failed: {request.Url}: {request.Failure}");
        page.Request += (_, request) => Look(new Uri(request.Url));
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Messages on the console, faults of scripts, requests that failed or went to another host.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Opens <paramref name="path"/> of the site at <paramref name="root"/>.</summary>
    public static async Task<OpenPage> AtAsync(
        IBrowser browser,
        Uri root,
        string path,
        BrowserNewContextOptions? window = null,
        Func<IRoute, Task>? answer = null
    )
    {
        var context = await browser.NewContextAsync(window ?? new());
        if (answer is not null)
        {
            await context.RouteAsync("**/*", answer);
        }

        context.SetDefaultTimeout(60_000);
        context.SetDefaultNavigationTimeout(120_000);
        var open = new OpenPage(context, await context.NewPageAsync(), root);
        await open.Page.GotoAsync(new Uri(root, path).ToString(), new() { WaitUntil = WaitUntilState.Load });
        return open;
    }

    /// <summary>
    /// Waits until the address holds <paramref name="part"/>. Looks again and again: to wait for the event of a
    /// navigation misses one that ends while the wait begins.
    /// </summary>
    public Task ArriveAsync(string part) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(part)), new() { Timeout = 60_000 });

    public async ValueTask DisposeAsync() => await _window.DisposeAsync();

    private void Look(Uri asked)
    {
        if (asked.Scheme is "http" or "https" && asked.Authority != _host)
        {
            Remember($"foreign: {asked}");
        }
    }

    private void Remember(string complaint)
    {
        lock (_complaints)
        {
            _complaints.Add(complaint);
        }
    }
}
