using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary><c>build</c>: writes the site.</summary>
internal static class BuildCommand
{
    // For lists of files, and what an edit takes of what was kept.
    private const long RoomToLook = 256 << 20;

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var site = SiteFolder.Site();
        var output = new Option<string>("--output")
        {
            Description = "The folder to write (default: _site in the site's folder)",
            HelpName = "DIR",
        };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "The address of the published site's root; overrides site.yml",
            HelpName = "URL",
        };
        var drafts = SiteFolder.Drafts();
        var now = SiteFolder.Now();
        var noCache = new Option<bool>("--no-cache") { Description = "Build everything anew" };
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Print warnings whole, and the time of each stage",
        };
        var command = new Command("build", "Build the site") { site, output, baseUrl, drafts, now, noCache, verbose };
        command.SetAction(parsed =>
        {
            var folder = SiteFolder.Path(parsed.GetValue(site), terminal);
            var target = parsed.GetValue(output) is { } given
                ? SiteFolder.Path(given, terminal)
                : Path.Join(folder, "_site");
            var options = new BuildOptions(
                parsed.GetValue(now) ?? terminal.Today,
                parsed.GetValue(drafts),
                parsed.GetValue(baseUrl),
                SiteFolder.Workers
            );
            if (options.BaseUrl is { Length: > 0 } url && !IsAddress(url))
            {
                terminal.Error.WriteLine($"'{url}' is no address: write --base-url https://example.org/");
                return ExitCode.Usage;
            }

            return !SiteFolder.Exists(folder, terminal) ? ExitCode.Usage
                : parsed.GetValue(noCache) ? Build(folder, target, options, null, parsed.GetValue(verbose), terminal)
                : Refresh(folder, target, options, parsed.GetValue(verbose), terminal);
        });
        return command;
    }

    // Does nothing when nothing would change.
    private static int Refresh(string folder, string output, BuildOptions options, bool isVerbose, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        LargePages.Ask(RoomToLook);
        Garbage.Lie(RoomToLook);
        using var cache = BuildCache.Open(folder, output, () => Identity(options), options.Workers);
        if (isVerbose || cache?.Standing() is not { } standing)
        {
            return Build(folder, output, options, cache, isVerbose, terminal);
        }

        WriteSums([.. standing.Warnings.Select(w => (Rules.Find(w.Code)!, w.Count))], terminal);
        WriteEnd(new(standing.Pages, 0, standing.Pages, 0, 0), watch, output, terminal);
        return ExitCode.Fine;
    }

    private static int Build(
        string folder,
        string output,
        BuildOptions options,
        BuildCache? cache,
        bool isVerbose,
        Terminal terminal
    )
    {
        var watch = Stopwatch.StartNew();
        var progress = new BuildProgress(terminal);
        using var spool = SpoolFile.For(folder, output);
        options = options with { Spool = spool };
        var (input, result, written, found, memory) = progress.During(() =>
            WrittenBuild.Of(folder, output, options, cache, isVerbose, progress)
        );
        var times = progress.ToString();
        TextReport.Write(terminal.Error, found, input, terminal.IsInteractive, terminal.IsInteractive ? 50 : null);
        if (!isVerbose)
        {
            WriteSums([.. result.Found.CountByRule().Where(sum => sum.Rule.Severity != Severity.Error)], terminal);
        }

        if (result.Found.HasErrors)
        {
            terminal.Error.WriteLine($"{TextReport.Sum(result.Found.Sorted(Severity.Error))}: nothing was written");
            return ExitCode.Errors;
        }

        cache?.Keep(input, result, memory.Keep(result));
        WriteEnd(written, watch, output, terminal);
        if (isVerbose)
        {
            terminal.Out.WriteLine(times);
        }

        return ExitCode.Fine;
    }

    private static void WriteSums(IReadOnlyList<(Rule, int)> warnings, Terminal terminal)
    {
        if (warnings.Count > 0)
        {
            TextReport.WriteSums(terminal.Error, warnings);
            terminal.Error.WriteLine("'briefings check' prints each");
        }
    }

    private static void WriteEnd(WriteReport written, Stopwatch watch, string output, Terminal terminal) =>
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{written.Pages} files in {watch.Elapsed.TotalSeconds:0.00} s into {Shown(output, terminal)}: "
                    + $"{written.Written} written, {written.Unchanged} unchanged, {written.Removed} removed"
            )
        );

    // What a build depends on besides its files: another tool or another runtime may write other bytes.
    private static string Identity(BuildOptions options) =>
        string.Join(
            '\n',
            Tool.Identity,
            options.Today.ToString("O", CultureInfo.InvariantCulture),
            options.Drafts,
            options.BaseUrl
        );

    private static string Shown(string path, Terminal terminal)
    {
        var relative = Path.GetRelativePath(terminal.Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
