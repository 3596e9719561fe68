using System.CommandLine;

namespace Briefings.Cli.Commands;

/// <summary><c>import</c>: actors from STIX or MISP. Not available yet.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("import", "Import actors from STIX 2.1 or a MISP galaxy (not available yet)")
        {
            new Argument<string>("format") { HelpName = "stix|misp" },
            new Argument<string>("file") { HelpName = "FILE" },
            SiteFolder.Site(),
        };
        command.SetAction(_ =>
        {
            terminal.Error.WriteLine("'import' is not available yet");
            return ExitCode.Usage;
        });
        return command;
    }
}
