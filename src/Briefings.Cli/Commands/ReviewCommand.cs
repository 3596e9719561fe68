using System.CommandLine;
using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>review</c>: what a branch changes in meaning, and what it breaks.</summary>
internal static class ReviewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var @base = Text("--base", "REF", "The branch or commit to compare with; the review starts where both parted");
        @base.Required = true;
        var head = Text("--head", "REF", "The commit to review (default: the folder with its uncommitted changes)");
        var site = SiteFolder.Site();
        var output = Text("--output", "DIR", "The folder for the preview (default: _review in the site's folder)");
        var summary = Text("--summary", "FILE", "A file for the summary as Markdown");
        var format = Text("--format", "FORMAT", "How to print what changed: text, json or github");
        format.DefaultValueFactory = _ => "text";
        format.AcceptOnlyFromAmong("text", "json", "github");
        var drafts = SiteFolder.Drafts();
        var now = SiteFolder.Now();
        var command = new Command("review", "Show what a branch changes in meaning, and what it breaks")
        {
            @base,
            head,
            site,
            output,
            summary,
            format,
            drafts,
            now,
        };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            var asked = new Request(
                folder,
                parsed.GetValue(@base)!,
                parsed.GetValue(head),
                parsed.GetValue(output) is { } given ? SiteFolder.Path(given, terminal) : Path.Join(folder, "_review"),
                parsed.GetValue(summary) is { } file ? SiteFolder.Path(file, terminal) : null,
                parsed.GetValue(format)!,
                new(parsed.GetValue(now) ?? terminal.Today, parsed.GetValue(drafts), Workers: SiteFolder.Workers)
            );
            return Run(asked, terminal);
        });
        return command;
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static int Run(Request asked, Terminal terminal)
    {
        if (asked.Head is null ? !SiteFolder.Exists(asked.Folder, terminal) : !FolderExists(asked.Folder, terminal))
        {
            return ExitCode.Usage;
        }

        try
        {
            var repository = GitRepository.Around(asked.Folder);
            var head = repository.Commit(asked.Head ?? "HEAD");
            var start = repository.MergeBase(repository.Commit(asked.Base), head);
            var files = asked.Head is null ? FolderTree.Read(asked.Folder) : repository.Tree(head);
            if (files.Find("site.yml") is null)
            {
                terminal.Error.WriteLine(
                    $"there is no site.yml in {asked.Head}: name the site's folder with --site DIR"
                );
                return ExitCode.Usage;
            }

            var names = (start, asked.Head is null ? "working tree" : head);
            var preview = Reviewer.Compare(repository.Tree(start), files, names, asked.Options);
            return Write(preview, repository.Prefix, asked, terminal);
        }
        catch (GitException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Usage;
        }
    }

    private static int Write(Preview preview, string prefix, Request asked, Terminal terminal)
    {
        Writer.Write(preview.Result, asked.Folder, asked.Output, asked.Options.Workers);
        var refused = preview.Result.Found.Sorted().Where(d => d.Rule.Severity == Severity.Error).ToList();
        if (refused.Count > 0)
        {
            TextReport.Write(terminal.Error, refused, preview.Input, terminal.IsInteractive);
            terminal.Error.WriteLine($"{TextReport.Sum(refused)}: no preview was written");
            return ExitCode.Errors;
        }

        if (asked.Summary is { } file && !WriteSummary(file, preview, terminal))
        {
            return ExitCode.Usage;
        }

        ReviewReport.Write(preview, asked.Format, prefix, asked.Output, terminal);
        return preview.Breaks ? ExitCode.Errors : ExitCode.Fine;
    }

    private static bool WriteSummary(string file, Preview preview, Terminal terminal)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, preview.Summary);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{file} cannot be written: {exception.Message}");
            return false;
        }
    }

    private static bool FolderExists(string folder, Terminal terminal)
    {
        if (Directory.Exists(folder))
        {
            return true;
        }

        terminal.Error.WriteLine($"there is no folder {folder}");
        return false;
    }

    private sealed record Request(
        string Folder,
        string Base,
        string? Head,
        string Output,
        string? Summary,
        string Format,
        BuildOptions Options
    );
}
