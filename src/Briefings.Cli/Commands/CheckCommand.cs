using System.CommandLine;
using Briefings.Cli.Reports;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>check</c>: everything that is wrong, at once.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var site = SiteFolder.Site();
        var format = new Option<string>("--format")
        {
            Description = "How to print findings",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Fail on warnings too" };
        var now = SiteFolder.Now();
        var command = new Command("check", "Check content, site.yml and theme") { site, format, strict, now };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            if (!SiteFolder.Exists(folder, terminal))
            {
                return ExitCode.Usage;
            }

            var options = new BuildOptions(parsed.GetValue(now) ?? terminal.Today, Workers: SiteFolder.Workers);
            var (input, result) = SiteFolder.Build(folder, options);
            SiteBuilder.MakeAll(result, options.Workers);
            var found = result.Found.Sorted();
            Print(found, input, parsed.GetValue(format)!, terminal);
            var fails =
                result.Found.HasErrors
                || (parsed.GetValue(strict) && found.Any(d => d.Rule.Severity == Severity.Warning));
            return fails ? ExitCode.Errors : ExitCode.Fine;
        });
        return command;
    }

    private static void Print(IReadOnlyList<Diagnostic> found, FileTree input, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(terminal.Raw, found);
                break;
            case "sarif":
                SarifReport.Write(terminal.Raw, found);
                break;
            case "github":
                GitHubReport.Write(terminal.Out, found);
                break;
            default:
                TextReport.Write(
                    terminal.Out,
                    found,
                    input,
                    terminal.IsInteractive,
                    terminal.IsInteractive ? 50 : null
                );
                terminal.Out.WriteLine(TextReport.Sum(found));
                break;
        }
    }
}
