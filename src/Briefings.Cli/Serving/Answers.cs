using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Briefings.Cli.Serving;

/// <summary>Answers requests with the pages of a site and the server's own files, to this machine alone.</summary>
internal sealed class Answers(LiveSite live, Terminal terminal, CancellationToken ending)
{
    private static readonly string[] Hosts = ["127.0.0.1", "localhost"];

    private readonly ServeFiles _own = new();
    private readonly LastGood _good = new();
    private readonly FileExtensionContentTypeProvider _types = Types();

    /// <summary>Answers <paramref name="call"/>.</summary>
    public async Task AnswerAsync(HttpContext call)
    {
        var isRead = HttpMethods.IsGet(call.Request.Method) || HttpMethods.IsHead(call.Request.Method);
        // A page of another host could otherwise read drafts through a name that it points here.
        if (!isRead || !Hosts.Contains(call.Request.Host.Host))
        {
            call.Response.StatusCode = isRead ? StatusCodes.Status403Forbidden : StatusCodes.Status405MethodNotAllowed;
            return;
        }

        call.Response.Headers.CacheControl = "no-cache";
        call.Response.Headers.XContentTypeOptions = "nosniff";
        call.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var asked = (call.Request.Path.Value ?? "/").TrimStart('/');
        try
        {
            await (
                asked.StartsWith("_serve/", StringComparison.Ordinal)
                    ? AnswerOwnAsync(call, asked["_serve/".Length..])
                    : AnswerPageAsync(call, asked)
            );
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, or the server goes.
        }
        catch (IOException) when (!call.Response.HasStarted)
        {
            // An input file that is gone; the next build will know.
            call.Response.StatusCode = StatusCodes.Status404NotFound;
        }
#pragma warning disable CA1031 // Whatever it is, the analyst is told, and the other pages are still served.
        catch (Exception exception) when (!call.Response.HasStarted)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync($"/{asked} cannot be shown, by a fault of the tool: {exception}");
            call.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await WriteAsync(
                call,
                "text/plain; charset=utf-8",
                "This page cannot be shown, by a fault of the tool.\n"u8.ToArray()
            );
        }
    }

    private static string PathOf(string asked) =>
        asked.Length == 0 || asked.EndsWith('/') ? asked + "index.html" : asked;

    private async Task AnswerOwnAsync(HttpContext call, string name)
    {
        if (name == "events")
        {
            await EventStream.WriteAsync(call, live, ending);
        }
        else if (name == "state")
        {
            var site = await live.CurrentAsync(call.RequestAborted);
            var page = Find(site, PathOf(call.Request.Query["path"].ToString().TrimStart('/')));
            var isStale = call.Request.Query["part"].Any(part => IsStale(site, part ?? ""));
            await WriteAsync(call, "application/json", StateJson.Of(site, live.Folder, page, isStale));
        }
        else if (_own.Find(name) is { } file)
        {
            await SendAsync(call, file, file.Open());
        }
        else
        {
            call.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task AnswerPageAsync(HttpContext call, string asked)
    {
        var site = await live.CurrentAsync(call.RequestAborted);
        var path = PathOf(asked);
        if (Find(site, path) is { } file)
        {
            call.Response.Headers["Server-Timing"] = $"hash;desc=\"{file.Hash}\"";
            await SendAsync(call, file, file.IsHtml ? Live(file, site) : file.Open());
        }
        else if (_good.Has(site, path + "/index.html"))
        {
            var address = string.Join('/', asked.Split('/').Select(Uri.EscapeDataString));
            call.Response.Redirect($"/{address}/{call.Request.QueryString}");
        }
        else
        {
            await SayMissingAsync(call, site, path);
        }
    }

    // A part is written as its hash and its address.
    private bool IsStale(ServedSite site, string part) =>
        part.IndexOf('/', StringComparison.Ordinal) is > 0 and var at
        && Find(site, PathOf(part[(at + 1)..]))?.Hash.ToString() != part[..at];

    private ServedFile? Find(ServedSite site, string path)
    {
        try
        {
            return _good.Find(site, path);
        }
        catch (IOException)
        {
            // An input file that is gone: the next build will know.
            return null;
        }
    }

    private static MemoryStream Live(ServedFile file, ServedSite site)
    {
        using var bytes = new MemoryStream();
        using (var page = file.Open())
        {
            page.CopyTo(bytes);
        }

        return new(LiveScript.Into(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file.Hash.ToString(), site.Id));
    }

    private async Task SayMissingAsync(HttpContext call, ServedSite site, string path)
    {
        call.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!path.EndsWith(".html", StringComparison.Ordinal) && Path.HasExtension(path))
        {
            await WriteAsync(call, "text/plain; charset=utf-8", "There is no such file.\n"u8.ToArray());
            return;
        }

        var file = MissingPage.Of(site, live.Folder, path) is { } page
            ? ServedFile.Of(path, page)
            : Find(site, "404.html") ?? ServedFile.Of(path, "There is no such page.\n"u8.ToArray());
        using var bytes = Live(file, site);
        call.Response.Headers.ETag = $"\"{file.Hash}\"";
        await WriteAsync(call, "text/html; charset=utf-8", bytes.ToArray());
    }

    private async Task SendAsync(HttpContext call, ServedFile file, Stream bytes)
    {
        var type = _types.TryGetContentType(file.Path, out var known) ? known : "application/octet-stream";
        var tag = new EntityTagHeaderValue($"\"{file.Hash}\"");
        await TypedResults.Stream(bytes, type, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(call);
    }

    private static async Task WriteAsync(HttpContext call, string type, ReadOnlyMemory<byte> bytes)
    {
        call.Response.ContentType = type;
        call.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(call.Request.Method))
        {
            await call.Response.Body.WriteAsync(bytes, call.RequestAborted);
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
