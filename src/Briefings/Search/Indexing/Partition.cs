using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Cuts groups of lines, in the order of their keys, into files of about one size.</summary>
internal static class Partition
{
    /// <summary>
    /// Puts <paramref name="groups"/> into files; none is torn apart. A file is closed before it would outgrow
    /// <paramref name="budget"/>.
    /// </summary>
    public static (Ranges Ranges, IReadOnlyList<SearchFile> Files) Into<T>(
        IEnumerable<(string Key, int Size, T Group)> groups,
        int budget,
        Func<IReadOnlyList<T>, SearchFile> write
    )
    {
        var (from, files, open) = (new List<string>(), new List<SearchFile>(), new List<T>());
        var (start, size) = ("", 0);
        foreach (var group in groups)
        {
            if (open.Count > 0 && size + group.Size > budget)
            {
                from.Add(start);
                files.Add(write(open));
                (start, size) = (group.Key, 0);
                open.Clear();
            }

            open.Add(group.Group);
            size += group.Size;
        }

        if (open.Count > 0)
        {
            from.Add(start);
            files.Add(write(open));
        }

        return (new(from, [.. files.Select(f => f.Name)]), files);
    }
}
