using System.CommandLine;
using System.Text;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>draft</c>: an intake document as a draft briefing.</summary>
internal static class DraftCommand
{
    private const int Largest = 1024 * 1024;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "A plain-text intake document" };
        var site = SiteFolder.Site();
        var command = new Command("draft", "Turn an intake document into a draft briefing") { file, site };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            var path = SiteFolder.Path(parsed.GetValue(file), terminal);
            return !SiteFolder.Exists(folder, terminal) || Read(path, terminal) is not { } text
                ? ExitCode.Usage
                : Write(text, folder, terminal);
        });
        return command;
    }

    private static string? Read(string path, Terminal terminal)
    {
        if (!File.Exists(path))
        {
            terminal.Error.WriteLine($"there is no file {path}");
            return null;
        }

        if (new FileInfo(path).Length > Largest)
        {
            terminal.Error.WriteLine($"{path} is larger than 1 MiB: split it");
            return null;
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            var strange = text.FirstOrDefault(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
            if (strange == default && text.Trim('\uFEFF', ' ', '\n', '\r', '\t').Length > 0)
            {
                return text;
            }

            terminal.Error.WriteLine(
                strange == default ? $"{path} is empty" : $"{path} holds a control character: it is no plain text"
            );
        }
        catch (DecoderFallbackException)
        {
            terminal.Error.WriteLine($"{path} is not UTF-8: save it as UTF-8");
        }

        return null;
    }

    private static int Write(string text, string folder, Terminal terminal)
    {
        var (_, result) = SiteFolder.Build(folder, new BuildOptions(terminal.Today));
        var draft = Drafter.Draft(text, result.Site, terminal.Today);
        var path = Path.Join(folder, "content", "briefings", draft.Id + ".md");
        if (File.Exists(path))
        {
            terminal.Error.WriteLine($"{Path.GetRelativePath(terminal.Folder, path)} is there already");
            return ExitCode.Usage;
        }

        if (!NewFile.Write(path, draft.Text, terminal))
        {
            return ExitCode.Usage;
        }

        terminal.Out.WriteLine(
            $"actors: {(draft.Actors.Count > 0 ? string.Join(", ", draft.Actors) : "none recognised")}"
        );
        terminal.Out.WriteLine(
            $"sources to complete: {(draft.Sources.Count > 0 ? string.Join(", ", draft.Sources) : "none named")}"
        );
        terminal.Out.WriteLine("confirm the title, then run 'briefings check'");
        return ExitCode.Fine;
    }
}
