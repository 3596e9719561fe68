using Briefings.Model;
using Briefings.Tests.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Briefings.BrowserTests;

/// <summary>
/// Serves built sites from memory on 127.0.0.1, each under a path of its own, as a plain file host would.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly Dictionary<string, Lazy<BuiltSite>> _sites;
    private readonly FileExtensionContentTypeProvider _types = new();

    private SiteServer(WebApplication host, params string[] names)
    {
        _host = host;
        _sites = names.ToDictionary(n => n, n => new Lazy<BuiltSite>(() => Build(n)));
    }

    /// <summary>
    /// Starts a server of the sites called <paramref name="names"/>; each is built when it is first asked for.
    /// </summary>
    public static async Task<SiteServer> StartAsync(params string[] names)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build(), names);
        server._host.Run(server.AnswerAsync);
        await server._host.StartAsync();
        return server;
    }

    /// <summary>The URL of the root of the site <paramref name="name"/>.</summary>
    public Uri Root(string name) => new($"{_host.Urls.First()}/{name}/");

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private BuiltSite Build(string name) =>
        BuiltSite.Of(
            TestSites.Input(name),
            new BuildOptions(TestSites.Today, BaseUrl: Root(name).ToString(), Workers: 2)
        );

    private async Task AnswerAsync(HttpContext call)
    {
        var parts = (call.Request.Path.Value ?? "/").Split('/', 3);
        if (parts.Length < 3 || !_sites.TryGetValue(parts[1], out var site))
        {
            call.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var path = parts[2].Length == 0 || parts[2].EndsWith('/') ? parts[2] + "index.html" : parts[2];
        var files = site.Value.Files;
        if (!files.TryGetValue(path, out var bytes))
        {
            call.Response.StatusCode = StatusCodes.Status404NotFound;
            (path, bytes) = ("404.html", files["404.html"]);
        }

        call.Response.ContentType = _types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        call.Response.ContentLength = bytes.Length;
        await call.Response.Body.WriteAsync(bytes);
    }
}
