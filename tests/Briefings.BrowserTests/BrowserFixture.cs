using Microsoft.Playwright;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>One browser and one server for the tests of a group, which run one after the other.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is null)
        {
            _server = await SiteServer.StartAsync(TestPages.Sites);
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.LaunchAsync(_playwright);
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>The address of <paramref name="path"/> of the site <paramref name="site"/>.</summary>
    internal string Address(string site, string path) => new Uri(_server!.Root(site), path).ToString();

    /// <summary>Opens <paramref name="path"/> of the site <paramref name="site"/> in a window of its own.</summary>
    internal Task<OpenPage> OpenAsync(string site, string path, BrowserNewContextOptions? window = null) =>
        OpenPage.AtAsync(_browser!, _server!.Root(site), path, window);

    /// <summary>Opens <paramref name="path"/> below <paramref name="root"/>, where a test itself answers.</summary>
    internal Task<OpenPage> OpenAsync(
        Uri root,
        string path,
        BrowserNewContextOptions window,
        Func<IRoute, Task> answer
    ) => OpenPage.AtAsync(_browser!, root, path, window, answer);

    /// <summary>Opens <paramref name="path"/> of a site that the test serves at <paramref name="root"/>.</summary>
    internal Task<OpenPage> OpenAsync(Uri root, string path) => OpenPage.AtAsync(_browser!, root, path);

    /// <summary>A window of its own.</summary>
    internal Task<IBrowserContext> NewWindowAsync() => _browser!.NewContextAsync();
}

/// <summary>The tests that do something on a page, and share a browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTestGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

/// <summary>The tests of each page as it stands, which run beside the others in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class PageTestGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "pages";
}
