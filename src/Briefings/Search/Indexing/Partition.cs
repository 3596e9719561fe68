using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Cuts groups of lines, in the order of their keys, into files of about one size.</summary>
internal static class Partition
{
    /// <summary>
    /// Puts <paramref name="groups"/> into files; none is torn apart. A file is closed before it would outgrow
    /// <paramref name="budget"/>. As many <paramref name="workers"/> call <paramref name="write"/>.
    /// </summary>
    public static (Ranges Ranges, IReadOnlyList<SearchFile> Files) Into<T>(
        IEnumerable<(string Key, int Size, T Group)> groups,
        int budget,
        int workers,
        Func<IReadOnlyList<T>, SearchFile> write
    )
    {
        var (from, parts, size) = (new List<string>(), new List<List<T>>(), 0);
        foreach (var group in groups)
        {
            if (parts.Count == 0 || size + group.Size > budget)
            {
                from.Add(parts.Count == 0 ? "" : group.Key);
                parts.Add([]);
                size = 0;
            }

            parts[^1].Add(group.Group);
            size += group.Size;
        }

        var files = Workers.Map(parts, workers, write);
        return (new(from, [.. files.Select(f => f.Name)]), files);
    }
}
