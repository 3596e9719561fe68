using Briefings.Model;

namespace Briefings.Disk;

/// <summary>What lies in the output where pages want to be.</summary>
internal static class Obstacles
{
    private const int Named = 10;

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// The files of earlier builds that must go before <paramref name="pages"/> can come: a file where a folder is
    /// needed, files in a folder where a page is needed. What is not in <paramref name="list"/> is reported instead.
    /// </summary>
    public static IReadOnlyList<string> Find(
        Destination destination,
        IReadOnlyList<StagedPage> pages,
        OutputList list,
        Diagnostics found
    )
    {
        if (!Directory.Exists(destination.Folder))
        {
            return [];
        }

        var kept = new Lazy<HashSet<string>>(() => pages.Select(page => page.Path).ToHashSet(RealPath.Comparer));
        var leaving = new List<string>();
        var foreign = new List<string>();
        // Where a page is as it should be, its folders are no obstacle.
        var wanted = pages.Where(page => page.Standing != Standing.Unchanged);
        foreach (var path in wanted.SelectMany(page => OutputPath.Folders(page.Path)).Distinct())
        {
            var there = new FileInfo(destination.PathOf(path));
            if (there.Exists || RealPath.IsLink(there))
            {
                (list.Has(path) && !kept.Value.Contains(path) ? leaving : foreign).Add(path);
            }
        }

        foreach (var path in pages.Where(page => page.Standing == Standing.Changed).Select(page => page.Path))
        {
            var folder = new DirectoryInfo(destination.PathOf(path));
            if (folder.Exists && !RealPath.IsLink(folder))
            {
                var inside = folder.EnumerateFiles("*", Below).Select(f => Relative(destination, f)).ToLookup(list.Has);
                leaving.AddRange(inside[true]);
                foreign.AddRange(inside[false]);
            }
            else if (!list.Has(path))
            {
                foreign.Add(path);
            }
        }

        Report(destination, foreign, found);
        return leaving;
    }

    private static void Report(Destination destination, List<string> foreign, Diagnostics found)
    {
        const string hint = "move it away, or choose another --output";
        foreach (var path in foreign.Order(StringComparer.Ordinal).Take(Named))
        {
            found.Add(
                OutputRules.ForeignFile,
                destination.At(path),
                "a page wants to be here, but no earlier build of this site wrote what is here",
                hint
            );
        }

        if (foreign.Count > Named)
        {
            found.Add(
                OutputRules.ForeignFile,
                destination.At(""),
                $"{foreign.Count - Named} more files here are in the way, and no earlier build of this site wrote them",
                hint
            );
        }
    }

    private static string Relative(Destination destination, FileInfo file) =>
        Path.GetRelativePath(destination.Folder, file.FullName).Replace('\\', '/');
}
