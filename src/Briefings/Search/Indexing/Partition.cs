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
        var parts = Cut(groups, budget);
        var files = Workers.Map(parts, workers, part => write(part.Groups));
        return (new([.. parts.Select(part => part.From)], [.. files.Select(f => f.Name)]), files);
    }

    /// <summary>
    /// Cuts <paramref name="groups"/> into parts, each with the first key that it may hold; none is torn apart. A part
    /// is closed before it would outgrow <paramref name="budget"/>.
    /// </summary>
    public static IReadOnlyList<(string From, List<T> Groups)> Cut<T>(
        IEnumerable<(string Key, int Size, T Group)> groups,
        int budget
    )
    {
        var (parts, size) = (new List<(string From, List<T> Groups)>(), 0);
        foreach (var group in groups)
        {
            if (parts.Count == 0 || size + group.Size > budget)
            {
                parts.Add((parts.Count == 0 ? "" : group.Key, []));
                size = 0;
            }

            parts[^1].Groups.Add(group.Group);
            size += group.Size;
        }

        return parts;
    }
}
