using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Serving;

/// <summary>Tells a browser of each build by server-sent events, from the current one on.</summary>
internal static class EventStream
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    /// <summary>Writes to <paramref name="call"/> until the browser leaves or the server ends.</summary>
    public static async Task WriteAsync(HttpContext call, LiveSite site, CancellationToken ending)
    {
        call.Response.ContentType = "text/event-stream";
        call.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(call.Request.Method))
        {
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.RequestAborted, ending);
        try
        {
            await SendAsync("retry: 250\n\n");
            string? told = null;
            while (true)
            {
                var (id, next) = site.State;
                if (id is not null && id != told)
                {
                    await SendAsync($"data: {id}\n\n");
                    told = id;
                }

                // A comment now and then shows whether anybody still listens.
                if (await Task.WhenAny(next, Task.Delay(Silence, either.Token)) != next)
                {
                    await SendAsync(":\n\n");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }

        async Task SendAsync(string text)
        {
            await call.Response.WriteAsync(text, either.Token);
            await call.Response.Body.FlushAsync(either.Token);
        }
    }
}
