using System.IO.Enumeration;

namespace Briefings.Disk;

/// <summary>The files of a site and how they look, at one moment; none of them read.</summary>
/// <param name="Files">The files, by path relative to the site's folder, with forward slashes.</param>
/// <param name="Moment">A moment just before they were looked at: ticks, UTC.</param>
internal sealed record FolderListing(IReadOnlyList<(string Path, FileStamp Stamp)> Files, long Moment)
{
    /// <summary>
    /// The files that a build of the site in <paramref name="folder"/> reads. Links are listed as what they are, never
    /// followed; what cannot be listed is left out.
    /// </summary>
    public static FolderListing Of(string folder)
    {
        var moment = DateTime.UtcNow.Ticks;
        var files = new List<(string, FileStamp)>();
        if (FileStamp.Of(Path.Join(folder, "site.yml")) is { } config)
        {
            files.Add(("site.yml", config));
        }

        foreach (var top in FolderTree.Tops.Where(top => Directory.Exists(Path.Join(folder, top))))
        {
            files.AddRange(Below(folder, Path.Join(folder, top)));
        }

        return new(files, moment);
    }

    private static FileSystemEnumerable<(string Path, FileStamp Stamp)> Below(string folder, string top) =>
        new(
            top,
            (ref FileSystemEntry entry) =>
                (
                    string.Concat(
                            entry.Directory[folder.Length..].TrimStart(Path.DirectorySeparatorChar),
                            "/",
                            entry.FileName
                        )
                        .Replace(Path.DirectorySeparatorChar, '/'),
                    new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks)
                ),
            new EnumerationOptions
            {
                AttributesToSkip = 0,
                IgnoreInaccessible = true,
                RecurseSubdirectories = true,
            }
        )
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
