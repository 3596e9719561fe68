using Briefings.Cli.Reports;
using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Cli.Commands;

/// <summary>A build whose pages were made and written.</summary>
/// <param name="Input">What it read.</param>
/// <param name="Result">What it made.</param>
/// <param name="Report">What was written.</param>
/// <param name="Memory">What the next build may go on from.</param>
internal sealed record WrittenBuild(FileTree Input, BuildResult Result, WriteReport Report, BuildMemory Memory)
{
    /// <summary>
    /// Builds the site in <paramref name="folder"/> into <paramref name="output"/>, going on from the last build of
    /// <paramref name="cache"/> where that is of use.
    /// </summary>
    public static WrittenBuild Of(
        string folder,
        string output,
        BuildOptions options,
        BuildCache? cache,
        BuildProgress progress
    )
    {
        options = options with { Onlooker = progress.Onlooker };
        try
        {
            if (cache?.TakeUp() is { } earlier)
            {
                return Write(earlier.Input, new(earlier.Kept, earlier.Changed), cache.Left);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or { InnerException: InvalidDataException })
        {
            // What was kept is damaged: a clean build is always right.
        }

        return Write(FolderTree.Read(folder), new(), null);

        WrittenBuild Write(FileTree input, BuildMemory memory, Func<BuildResult, Func<Page, long?>>? left)
        {
            var result = SiteBuilder.Build(input, options, memory);
            progress.Pages = result.Pages.Count;
            var report = Writer.Write(result, folder, output, options.Workers, progress.Onlooker, left?.Invoke(result));
            return new(input, result, report, memory);
        }
    }
}
