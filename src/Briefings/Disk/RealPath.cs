namespace Briefings.Disk;

/// <summary>Paths as the disk understands them: through links, and by the disk's idea of capitals.</summary>
internal static class RealPath
{
    /// <summary>How this system's disks compare names, as far as its usual file systems go.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <summary>Compares names as <see cref="Comparison"/> says.</summary>
    public static StringComparer Comparer { get; } = StringComparer.FromComparison(Comparison);

    /// <summary>The absolute path of <paramref name="path"/>, links resolved; it need not exist.</summary>
    /// <exception cref="IOException">Links go in a circle.</exception>
    public static string Of(string path) => Of(Path.GetFullPath(path), hops: 0);

    private static string Of(string path, int hops)
    {
        var full = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = new DirectoryInfo(Path.Join(Of(parent, hops), Path.GetFileName(full)));
        if (!IsLink(here))
        {
            return here.FullName;
        }

        return hops < 40
            ? Of(here.ResolveLinkTarget(returnFinalTarget: false)!.FullName, hops + 1)
            : throw new IOException($"the links at '{full}' go in a circle");
    }

    /// <summary>Whether <paramref name="entry"/> is a symbolic link or junction, broken ones included.</summary>
    /// <remarks>The attributes come with a listing; the target costs a call for each file.</remarks>
    public static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it; both absolute.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || (
            path.StartsWith(folder, Comparison)
            && (Path.EndsInDirectorySeparator(folder) || IsSeparator(path[folder.Length]))
        );

    private static bool IsSeparator(char c) => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar;
}
