using System.CommandLine;
using System.Runtime;
using Briefings.Cli.Serving;

namespace Briefings.Cli.Commands;

/// <summary><c>serve</c>: the site on this machine, always as its files are.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var site = SiteFolder.Site();
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1", DefaultValueFactory = _ => 4000 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("a port is a number from 1 to 65535, or 0 for any free one");
            }
        });
        var drafts = SiteFolder.Drafts();
        var command = new Command("serve", "Serve the site on this machine") { site, port, drafts };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
                if (!SiteFolder.Exists(folder, terminal))
                {
                    return ExitCode.Usage;
                }

                // Here somebody waits for each page.
                GCSettings.LatencyMode = GCLatencyMode.Interactive;
                using var live = new LiveSite(folder, parsed.GetValue(port), parsed.GetValue(drafts), terminal);
                return await SiteServer.RunAsync(live, terminal, cancellation);
            }
        );
        return command;
    }
}
