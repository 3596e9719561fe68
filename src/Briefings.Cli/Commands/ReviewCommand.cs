using System.CommandLine;

namespace Briefings.Cli.Commands;

/// <summary><c>review</c>: what a branch changes in meaning. Not available yet.</summary>
internal static class ReviewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("review", "Show what a branch changes in meaning (not available yet)")
        {
            new Option<string>("--base") { Description = "The commit to compare with", HelpName = "REF" },
            new Option<string>("--head") { Description = "The commit to review", HelpName = "REF" },
            SiteFolder.Site(),
            new Option<string>("--output") { Description = "The folder to write", HelpName = "DIR" },
            new Option<string>("--summary") { Description = "A file for the summary", HelpName = "FILE" },
            new Option<string>("--format") { Description = "text, json or github" },
        };
        command.SetAction(_ =>
        {
            terminal.Error.WriteLine("'review' is not available yet");
            return ExitCode.Usage;
        });
        return command;
    }
}
