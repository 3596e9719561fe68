namespace Briefings.Disk;

/// <summary>Paths relative to the output, with forward slashes, as pages and the list of outputs have them.</summary>
internal static class OutputPath
{
    private static readonly char[] Invalid = [.. Path.GetInvalidFileNameChars(), '\\'];

    /// <summary>
    /// Whether <paramref name="path"/> names a file that lies below the output, and none of our own there.
    /// </summary>
    public static bool IsSafe(string path) =>
        !path.StartsWith(Destination.StagingPrefix, StringComparison.OrdinalIgnoreCase)
        && path.Split('/')
            .All(name => name is not ("" or "." or "..") && !name.Any(c => char.IsControl(c) || Invalid.Contains(c)));

    /// <summary>The folders on the way to <paramref name="path"/>, the outermost first, without the output.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
