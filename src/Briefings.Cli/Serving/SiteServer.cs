using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Briefings.Cli.Serving;

/// <summary>Serves a site on 127.0.0.1, to this machine alone.</summary>
internal static class SiteServer
{
    private static readonly string[] Hosts = ["127.0.0.1", "localhost"];

    /// <summary>Serves <paramref name="site"/> until <paramref name="cancellation"/>; gives the exit code.</summary>
    public static async Task<int> RunAsync(LiveSite site, Terminal terminal, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, site.Port));
        await using var host = builder.Build();
        var types = Types();
        host.Run(call => AnswerAsync(call, site, types));
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (IOException)
        {
            await terminal.Error.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"port {site.Port} is in use: choose another with --port")
            );
            return ExitCode.Usage;
        }

        var addresses = ((IApplicationBuilder)host).ServerFeatures.Get<IServerAddressesFeature>()!;
        site.Port = new Uri(addresses.Addresses.First()).Port;
        _ = site.Has("index.html");
        await terminal.Out.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"serving http://127.0.0.1:{site.Port}/ (Ctrl+C ends)")
        );
        await terminal.Out.FlushAsync(cancellation);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The user has seen enough.
        }

        await host.StopAsync(CancellationToken.None);
        return ExitCode.Fine;
    }

    private static async Task AnswerAsync(HttpContext call, LiveSite site, FileExtensionContentTypeProvider types)
    {
        var isRead = HttpMethods.IsGet(call.Request.Method) || HttpMethods.IsHead(call.Request.Method);
        // A page of another host could otherwise read drafts through a name that it points here.
        if (!isRead || !Hosts.Contains(call.Request.Host.Host))
        {
            call.Response.StatusCode = isRead ? StatusCodes.Status403Forbidden : StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var asked = (call.Request.Path.Value ?? "/").TrimStart('/');
        var path = asked.Length == 0 || asked.EndsWith('/') ? asked + "index.html" : asked;
        if (!site.Has(path) && site.Has(path + "/index.html"))
        {
            call.Response.Redirect("/" + string.Join('/', asked.Split('/').Select(Uri.EscapeDataString)) + "/");
            return;
        }

        if (!site.Has(path))
        {
            (path, call.Response.StatusCode) = ("404.html", StatusCodes.Status404NotFound);
        }

        await using var bytes = site.Open(path);
        if (bytes is null)
        {
            return;
        }

        call.Response.ContentType = types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        call.Response.ContentLength = bytes.Length;
        call.Response.Headers.CacheControl = "no-cache";
        call.Response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsGet(call.Request.Method))
        {
            await bytes.CopyToAsync(call.Response.Body, call.RequestAborted);
        }
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var ending in new[] { ".html", ".css", ".js", ".json", ".xml", ".csv", ".txt", ".svg" })
        {
            types.Mappings[ending] = types.Mappings[ending] + "; charset=utf-8";
        }

        types.Mappings[".avif"] = "image/avif";
        return types;
    }
}
