using System.Buffers;

namespace Briefings.Disk;

/// <summary>Paths relative to the output, with forward slashes, as pages and the list of outputs have them.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> Invalid = SearchValues.Create([
        .. Path.GetInvalidFileNameChars().Append('\\').Where(c => c != '/'),
        .. Enumerable.Range(0, 256).Select(c => (char)c).Where(char.IsControl),
    ]);

    /// <summary>
    /// Whether <paramref name="path"/> names a file that lies below the output, and none of our own there.
    /// </summary>
    public static bool IsSafe(ReadOnlySpan<char> path)
    {
        foreach (var name in path.Split('/'))
        {
            if (path[name] is "" or "." or "..")
            {
                return false;
            }
        }

        return !path.StartsWith(Destination.StagingPrefix, StringComparison.OrdinalIgnoreCase)
            && !path.ContainsAny(Invalid);
    }

    /// <summary>The folders on the way to <paramref name="path"/>, the outermost first, without the output.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
