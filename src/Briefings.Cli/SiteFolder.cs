using System.CommandLine;
using System.Globalization;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli;

/// <summary>What several commands ask for in the same words, and how they come to a site.</summary>
internal static class SiteFolder
{
    /// <summary><c>--site</c>.</summary>
    public static Option<string> Site() =>
        new("--site")
        {
            Description = "The folder that holds site.yml (default: the current folder)",
            HelpName = "DIR",
        };

    /// <summary><c>--drafts</c>.</summary>
    public static Option<bool> Drafts() =>
        new("--drafts") { Description = "Also show drafts and what is held back for a later day" };

    /// <summary><c>--now</c>.</summary>
    public static Option<DateOnly?> Now() =>
        new("--now")
        {
            Description = "The day that decides what is held back, expired or stale (default: today, UTC)",
            HelpName = "DATE",
            CustomParser = static result =>
            {
                if (
                    DateOnly.TryParseExact(
                        result.Tokens[0].Value,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                {
                    return day;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no date: write it as 2024-03-26");
                return null;
            },
        };

    /// <summary>The absolute path that <paramref name="given"/> means.</summary>
    public static string Path(string? given, Terminal terminal) =>
        System.IO.Path.GetFullPath(given ?? ".", terminal.Folder);

    /// <summary>
    /// Whether there is a site in <paramref name="folder"/>; when not, says so and what to do.
    /// </summary>
    public static bool Exists(string folder, Terminal terminal)
    {
        if (File.Exists(System.IO.Path.Join(folder, "site.yml")))
        {
            return true;
        }

        terminal.Error.WriteLine(
            Directory.Exists(folder) ? $"there is no site.yml in {folder}" : $"there is no folder {folder}"
        );
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(System.IO.Path.Join(above.FullName, "site.yml")))
            {
                terminal.Error.WriteLine($"there is one in {above.FullName}: use --site {above.FullName}");
                return false;
            }
        }

        terminal.Error.WriteLine("name the site's folder with --site DIR, or start one with 'briefings new site NAME'");
        return false;
    }

    /// <summary>The site in <paramref name="folder"/>, built but not rendered.</summary>
    public static (FileTree Input, BuildResult Result) Build(string folder, BuildOptions options)
    {
        var input = FolderTree.Read(folder);
        return (input, SiteBuilder.Build(input, options));
    }

    /// <summary>How many threads to use.</summary>
    public static int Workers => Math.Clamp(Environment.ProcessorCount, 1, 32);
}
