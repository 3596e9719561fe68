using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary>A build whose pages were made and written.</summary>
/// <param name="Input">What it read.</param>
/// <param name="Result">What it made.</param>
/// <param name="Report">What was written.</param>
/// <param name="Found">What was found: all of it when every warning is to be told, else errors.</param>
/// <param name="Memory">What the next build may go on from.</param>
internal sealed record WrittenBuild(
    FileTree Input,
    BuildResult Result,
    WriteReport Report,
    IReadOnlyList<Diagnostic> Found,
    BuildMemory Memory
)
{
    private const long LeastRoom = 32 << 20;
    private const long RoomPerFile = 88 << 10;

    /// <summary>
    /// Builds the site in <paramref name="folder"/> into <paramref name="output"/>, going on from the last build of
    /// <paramref name="cache"/> where that is of use.
    /// </summary>
    public static WrittenBuild Of(
        string folder,
        string output,
        BuildOptions options,
        BuildCache? cache,
        bool isVerbose,
        BuildProgress progress
    )
    {
        options = options with { Onlooker = progress.Onlooker };
        try
        {
            if (cache?.TakeUp() is { } earlier)
            {
                // Nearly all of it is put aside already, and the rest is small.
                var memory = new BuildMemory(earlier.Kept, earlier.Changed, earlier.Added)
                {
                    ReadingAll = () => Garbage.Lie(LeastRoom + (earlier.Input.Files.Count * RoomPerFile)),
                };
                return Write(earlier.Input, options with { Spool = null }, memory, cache.Left);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or { InnerException: InvalidDataException })
        {
            // What was kept is damaged: a clean build is always right.
        }

        Garbage.Collect();
        return Write(FolderTree.Read(folder), options, new() { IsLast = cache is null }, null);

        WrittenBuild Write(
            FileTree input,
            BuildOptions with,
            BuildMemory memory,
            Func<BuildResult, Func<Page, long?>>? left
        )
        {
            var result = SiteBuilder.Build(input, with, memory);
            progress.Pages = result.IsSearchAhead ? result.Planned.Count : result.Pages.Count;
            Garbage.Remove();
            var report = Writer.Write(result, folder, output, options.Workers, progress.Onlooker, left?.Invoke(result));

            // Here, where damage of what was kept is met: what is told later has been looked up.
            var found = isVerbose ? result.Found.Sorted() : result.Found.Sorted(Severity.Error);
            _ = result.Found.CountByRule();
            return new(input, result, report, found, memory);
        }
    }
}
