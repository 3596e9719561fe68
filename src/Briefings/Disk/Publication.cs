using Briefings.Model;

namespace Briefings.Disk;

/// <summary>
/// Staged pages become the output. Killed at any moment it leaves whole files whose links work, and a list with which
/// the next build completes the work.
/// </summary>
/// <param name="destination">Where they go.</param>
/// <param name="staging">Where they wait.</param>
/// <param name="pages">The pages.</param>
/// <param name="list">What earlier builds wrote there.</param>
internal sealed class Publication(
    Destination destination,
    Staging staging,
    IReadOnlyList<StagedPage> pages,
    Lazy<OutputList> list
)
{
    private string _at = "";
    private int _written;
    private int _removed;

    /// <summary>Puts the pages in place and removes what earlier builds wrote and this one did not.</summary>
    public WriteReport Publish(Diagnostics found)
    {
        try
        {
            var obstacles = Obstacles.Find(destination, pages, list.Value, found);
            if (!found.HasErrors)
            {
                Publish(list.Value, obstacles);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            destination.Refused(_at, exception, found);
        }

        return new(
            pages.Count,
            _written,
            pages.Count(page => page.Standing == Standing.Unchanged),
            _removed,
            pages.Sum(page => page.Length)
        );
    }

    private void Publish(OutputList earlier, IReadOnlyList<string> obstacles)
    {
        // Known as ours before they appear: what a killed build put in place is not somebody else's file.
        string[] paths = [.. pages.Select(page => page.Path)];
        earlier.Add(paths);
        if (!Swap())
        {
            foreach (var path in obstacles)
            {
                Remove(path);
            }

            Replace();
        }

        foreach (var path in OutputList.Missing(earlier.Paths, paths))
        {
            Remove(path);
        }

        _at = "";
        earlier.Keep(paths);
    }

    /// <summary>All pages by one rename, when the output is absent or empty and nobody holds its folder fast.</summary>
    private bool Swap()
    {
        var output = new DirectoryInfo(destination.Folder);
        if (
            RealPath.IsWithin(staging.Folder, destination.Folder)
            || pages.Any(page => page.Standing != Standing.New)
            || (output.Exists && output.EnumerateFileSystemInfos().Any())
        )
        {
            return false;
        }

        try
        {
            output.Parent?.Create();
            if (output.Exists)
            {
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(staging.Folder, output.UnixFileMode);
                }

                output.Delete();
            }

            Directory.Move(staging.Folder, destination.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        _written = pages.Count;
        return true;
    }

    /// <summary>
    /// Page by page, so that every link works at every moment: what is new, and of that what pages show before the
    /// pages; then what changed.
    /// </summary>
    private void Replace()
    {
        var order = pages
            .Where(page => page.Standing != Standing.Unchanged)
            .OrderBy(page => page.Standing)
            .ThenBy(page => page.Path.EndsWith(".html", StringComparison.Ordinal))
            .ThenBy(page => page.Path, StringComparer.Ordinal);
        foreach (var page in order)
        {
            _at = page.Path;
            var target = new FileInfo(destination.PathOf(page.Path));
            target.Directory!.Create();
            if (Directory.Exists(target.FullName) && !RealPath.IsLink(target))
            {
                Directory.Delete(target.FullName);
            }

            File.Move(staging.PathOf(page.Path), target.FullName, overwrite: page.Standing == Standing.Changed);
            _written++;
        }
    }

    /// <summary>Removes a file of an earlier build, and the folders that it leaves empty.</summary>
    private void Remove(string path)
    {
        _at = path;
        var folders = OutputPath.Folders(path).Select(f => new DirectoryInfo(destination.PathOf(f))).ToArray();
        if (folders.Any(RealPath.IsLink))
        {
            return;
        }

        var file = new FileInfo(destination.PathOf(path));
        if (file.Exists)
        {
            file.Delete();
            _removed++;
        }

        foreach (var folder in folders.Reverse().Where(folder => folder.Exists))
        {
            if (folder.EnumerateFileSystemInfos().Any())
            {
                break;
            }

            folder.Delete();
        }
    }
}
