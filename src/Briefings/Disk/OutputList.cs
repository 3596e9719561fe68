namespace Briefings.Disk;

/// <summary>
/// What earlier builds wrote into an output, one relative path a line: the only files that a later build removes or
/// overwrites.
/// </summary>
internal sealed class OutputList
{
    private readonly string _file;
    private string[] _paths;

    private OutputList(string file, IEnumerable<string> paths) => (_file, _paths) = (file, Sorted(paths));

    /// <summary>The paths, in ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>The list of <paramref name="destination"/>; empty when nothing was written there yet.</summary>
    public static OutputList Of(Destination destination)
    {
        var file = Path.Join(destination.Memory, destination.Key + ".txt");

        // The list may have come with a stranger's pull request: what leaves the output is not believed.
        return new(file, File.Exists(file) ? File.ReadLines(file).Where(path => OutputPath.IsSafe(path)) : []);
    }

    /// <summary>Adds <paramref name="paths"/> to the list; whole, old or new, at every moment.</summary>
    public void Add(IEnumerable<string> paths)
    {
        var known = _paths.ToHashSet(StringComparer.Ordinal);
        var more = paths.Where(path => !known.Contains(path)).ToList();
        if (more.Count > 0)
        {
            Keep([.. _paths, .. more]);
        }
    }

    /// <summary>Makes <paramref name="paths"/> the list; whole, old or new, at every moment.</summary>
    public void Keep(IReadOnlyList<string> paths)
    {
        if (paths.SequenceEqual(_paths, StringComparer.Ordinal))
        {
            return;
        }

        var kept = Sorted(paths);
        var next = _file + ".next";
        File.Delete(next);
        using (var stream = new FileStream(next, FileMode.CreateNew))
        using (var writer = new StreamWriter(stream) { NewLine = "\n" })
        {
            foreach (var path in kept)
            {
                writer.WriteLine(path);
            }
        }

        File.Move(next, _file, overwrite: true);
        _paths = kept;
    }

    private static string[] Sorted(IEnumerable<string> paths) =>
        [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
