using System.CommandLine;
using System.Globalization;
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
            if (title.Length == 0 || title.Any(char.IsControl))
            {
                terminal.Error.WriteLine("a name is one line of text");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(kind) == "site")
            {
                return WriteSite(folder, title, terminal);
            }

            return SiteFolder.Exists(folder, terminal)
                ? WriteAll(folder, Files(parsed.GetValue(kind)!, title, terminal.Today), terminal)
                : ExitCode.Usage;
        });
        return command;
    }

    private static int WriteSite(string folder, string title, Terminal terminal)
    {
        var target = Path.Join(folder, Slug.Id(title));
        return WriteAll(target, Starters.Site(title, terminal.Today), terminal);
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

    private static int WriteAll(string folder, IReadOnlyList<(string Path, string Text)> files, Terminal terminal)
    {
        foreach (var (path, _) in files)
        {
            if (File.Exists(Path.Join(folder, path)))
            {
                terminal.Error.WriteLine($"{path} is there already: choose another name");
                return ExitCode.Usage;
            }
        }

        foreach (var (path, text) in files)
        {
            NewFile.Write(Path.Join(folder, path), text);
            terminal.Out.WriteLine(Path.GetRelativePath(terminal.Folder, Path.Join(folder, path)));
        }

        return ExitCode.Fine;
    }
}
