using System.CommandLine;
using System.Globalization;
using Briefings.Cli.Reports;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Cli.Commands;

/// <summary><c>new</c>: a file to start from, which <c>check</c> accepts.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("kind")
        {
            HelpName = "site|briefing|actor|event|source|page",
            Description = "What to start",
        };
        kind.AcceptOnlyFromAmong("site", "briefing", "actor", "event", "source", "page");
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "Its name, as readers see it" };
        var site = SiteFolder.Site();
        var command = new Command("new", "Start a site, briefing, actor, event, source or page") { kind, name, site };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            var title = parsed.GetValue(name)!.Trim();
            if (Fault(title) is { } fault)
            {
                terminal.Error.WriteLine(fault);
                return ExitCode.Usage;
            }

            if (parsed.GetValue(kind) == "site")
            {
                return WriteSite(folder, title, terminal);
            }

            var files = Files(parsed.GetValue(kind)!, title, terminal.Today);
            return
                SiteFolder.Exists(folder, terminal)
                && !AreThere(folder, files, terminal)
                && Fit(folder, files, terminal)
                ? WriteAll(folder, files, terminal)
                : ExitCode.Usage;
        });
        return command;
    }

    // Why a name cannot be one; null when it can.
    private static string? Fault(string title)
    {
        if (title.Length == 0 || title.Any(char.IsControl))
        {
            return "a name is one line of text";
        }

        if (title[0] is '/' or '\\' || title.Split('/', '\\').Any(part => part is "." or ".."))
        {
            return $"'{title}' is a path: write the name as readers see it; --site DIR says where";
        }

        return title.Any(char.IsLetterOrDigit)
            ? null
            : $"'{title}' holds no letter or digit that its address could be made of";
    }

    private static int WriteSite(string folder, string title, Terminal terminal)
    {
        var target = Path.Join(folder, Slug.Id(title));
        var files = Starters.Site(title, terminal.Today);
        return AreThere(target, files, terminal) ? ExitCode.Usage : WriteAll(target, files, terminal);
    }

    private static IReadOnlyList<(string Path, string Text)> Files(string kind, string title, DateOnly today)
    {
        var id = Slug.Id(title);
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return kind switch
        {
            "briefing" => [($"content/briefings/{day}-{id}.md", Starters.Briefing(title, today))],
            "actor" => [($"content/actors/{id}.md", Starters.Actor(title))],
            "event" => [($"content/events/{id}-{day}.md", Starters.Event(title, today))],
            "source" => [Starters.Source(title, id)],
            _ => [($"content/pages/{id}.md", Starters.Page(title))],
        };
    }

    private static bool AreThere(string folder, IReadOnlyList<(string Path, string Text)> files, Terminal terminal)
    {
        var there = files.Select(f => Path.Join(folder, f.Path)).FirstOrDefault(Path.Exists);
        if (there is not null)
        {
            var shown = Path.GetRelativePath(terminal.Folder, there);
            terminal.Error.WriteLine($"{shown} is there already: choose another name");
        }

        return there is not null;
    }

    // Whether the site would have no error that it had not before: a name may be reserved, an address taken.
    private static bool Fit(string folder, IReadOnlyList<(string Path, string Text)> files, Terminal terminal)
    {
        var (before, old) = SiteFolder.Build(folder, new BuildOptions(terminal.Today, Drafts: true));
        var known = old.Found.Sorted().ToHashSet();
        var after = before.OverlaidBy(FileTree.Of(files));
        var found = SiteBuilder
            .Build(after, new BuildOptions(terminal.Today, Drafts: true))
            .Found.Sorted()
            .Where(d => d.Rule.Severity == Severity.Error && !known.Contains(d))
            .ToList();
        if (found.Count > 0)
        {
            TextReport.Write(terminal.Error, found, after, terminal.IsInteractive);
            terminal.Error.WriteLine("choose another name: nothing was written");
        }

        return found.Count == 0;
    }

    private static int WriteAll(string folder, IReadOnlyList<(string Path, string Text)> files, Terminal terminal) =>
        files.All(f => NewFile.Write(Path.Join(folder, f.Path), f.Text, terminal)) ? ExitCode.Fine : ExitCode.Usage;
}
