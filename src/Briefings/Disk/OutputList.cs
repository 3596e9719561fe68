using System.Text;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>
/// What earlier builds wrote into an output, one relative path a line: the only files that a later build removes or
/// overwrites.
/// </summary>
internal sealed class OutputList
{
    private readonly string _file;
    private string[] _paths;

    private OutputList(string file, IEnumerable<string> paths) => (_file, _paths) = (file, Sorted([.. paths]));

    /// <summary>The paths, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The list of <paramref name="destination"/>; empty when nothing was written there yet.</summary>
    public static OutputList Of(Destination destination)
    {
        var file = Path.Join(destination.Memory, destination.Key + ".txt");

        // The list may have come with a stranger's pull request: what leaves the output is not believed.
        return new(file, File.Exists(file) ? File.ReadLines(file).Where(path => OutputPath.IsSafe(path)) : []);
    }

    /// <summary>Whether the disk takes <paramref name="path"/> for one of them.</summary>
    public bool Has(string path) =>
        RealPath.Comparison == StringComparison.Ordinal
            ? Array.BinarySearch(_paths, path, StringComparer.Ordinal) >= 0
            : _paths.Contains(path, RealPath.Comparer);

    /// <summary>Adds <paramref name="paths"/> to the list; whole, old or new, at every moment.</summary>
    public void Add(IReadOnlyList<string> paths)
    {
        var more = Missing(paths, _paths);
        if (more.Count > 0)
        {
            Keep(BuildResult.InOrder(_paths, more, path => path));
        }
    }

    /// <summary>Makes <paramref name="paths"/> the list; whole, old or new, at every moment.</summary>
    public void Keep(IReadOnlyList<string> paths)
    {
        if (paths.SequenceEqual(_paths, StringComparer.Ordinal))
        {
            return;
        }

        var kept = Sorted([.. paths]);
        var next = _file + ".next";
        File.Delete(next);
        var bytes = new byte[kept.Sum(path => Encoding.UTF8.GetByteCount(path) + 1)];
        var at = 0;
        foreach (var path in kept)
        {
            at += Encoding.UTF8.GetBytes(path, bytes.AsSpan(at));
            bytes[at++] = (byte)'\n';
        }

        using (var stream = new FileStream(next, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1))
        {
            stream.Write(bytes);
        }

        File.Move(next, _file, overwrite: true);
        _paths = kept;
    }

    /// <summary>Those of <paramref name="paths"/> that the disk takes for none of <paramref name="others"/>.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> paths, IReadOnlyList<string> others)
    {
        // Both mostly come in order, and mostly hold the same: one walk along both tells.
        var (sorted, known) = (Sorted([.. paths]), Sorted([.. others]));
        var missing = new List<string>();
        var next = 0;
        foreach (var path in sorted)
        {
            while (next < known.Length && string.CompareOrdinal(known[next], path) < 0)
            {
                next++;
            }

            if (next == known.Length || known[next] != path)
            {
                missing.Add(path);
            }
        }

        if (missing.Count > 0 && RealPath.Comparison != StringComparison.Ordinal)
        {
            var alike = known.ToHashSet(RealPath.Comparer);
            missing.RemoveAll(alike.Contains);
        }

        return missing;
    }

    private static string[] Sorted(string[] paths)
    {
        for (var i = 1; i < paths.Length; i++)
        {
            if (string.CompareOrdinal(paths[i - 1], paths[i]) >= 0)
            {
                return [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            }
        }

        return paths;
    }
}
