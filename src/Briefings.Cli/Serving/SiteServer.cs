using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Briefings.Cli.Serving;

/// <summary>Serves a site on 127.0.0.1, to this machine alone.</summary>
internal static class SiteServer
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    /// <summary>Serves <paramref name="site"/> until <paramref name="cancellation"/>; gives the exit code.</summary>
    public static async Task<int> RunAsync(LiveSite site, Terminal terminal, CancellationToken cancellation)
    {
        // Nothing of the folder or the environment configures the server, and it watches no file of its own.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, site.Port));
        await using var host = builder.Build();
        host.Run(new Answers(site, terminal, cancellation).AnswerAsync);
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            var why = exception is SocketException ? $"cannot be used ({exception.Message})" : "is in use";
            await terminal.Error.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"port {site.Port} {why}: choose another with --port")
            );
            return ExitCode.Usage;
        }

        try
        {
            var addresses = ((IApplicationBuilder)host).ServerFeatures.Get<IServerAddressesFeature>()!;
            site.Port = new Uri(addresses.Addresses.First()).Port;
            site.Follow();
            await site.CurrentAsync(cancellation);
            await terminal.Out.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"serving http://127.0.0.1:{site.Port}/ (Ctrl+C ends)")
            );
            await terminal.Out.FlushAsync(cancellation);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The user has seen enough.
        }

        using var grace = new CancellationTokenSource(Grace);
        await host.StopAsync(grace.Token);
        return ExitCode.Fine;
    }
}
