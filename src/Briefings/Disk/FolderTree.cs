using Briefings.Model;

namespace Briefings.Disk;

/// <summary>A site's folder as a tree of files.</summary>
public static class FolderTree
{
    /// <summary>The folders of a site that a build reads, besides site.yml.</summary>
    internal static IReadOnlyList<string> Tops { get; } = ["content", "seeds", "templates"];

    /// <summary>
    /// The files of the site in <paramref name="folder"/>: <c>site.yml</c>, and all below <c>content/</c>,
    /// <c>templates/</c> and <c>seeds/</c> whose names do not start with a dot. Links are reported and never followed;
    /// files are opened when somebody asks for their bytes. Never throws for what lies in the folder.
    /// </summary>
    public static FileTree Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        return Read(root, (file, path) => FileOf(root, path, file.Length));
    }

    /// <summary>As <see cref="Read(string)"/>; <paramref name="fileOf"/> makes each file of its path.</summary>
    internal static FileTree Read(string folder, Func<FileInfo, string, InputFile> fileOf)
    {
        var files = new List<InputFile>();
        var found = new List<Diagnostic>();
        foreach (var entry in EntriesOf(new DirectoryInfo(Path.GetFullPath(folder)), "", found))
        {
            // By the names as listed: a disk that ignores capitals must not find more than another.
            if (entry.Name == "site.yml" || Tops.Contains(entry.Name, StringComparer.Ordinal))
            {
                Take(entry, entry.Name, fileOf, files, found);
            }
        }

        return new FileTree(files, found);
    }

    /// <summary>Whether a file at <paramref name="path"/>, relative to the site's folder, would be read.</summary>
    internal static bool IsInput(string path)
    {
        var parts = path.Split('/');
        return (path == "site.yml" || Tops.Contains(parts[0], StringComparer.Ordinal))
            && !parts.Any(part => part.StartsWith('.'));
    }

    private static void Take(
        FileSystemInfo entry,
        string path,
        Func<FileInfo, string, InputFile> fileOf,
        List<InputFile> files,
        List<Diagnostic> found
    )
    {
        try
        {
            if (RealPath.IsLink(entry))
            {
                found.Add(Linked(path));
            }
            else if (entry is DirectoryInfo folder)
            {
                foreach (var inner in EntriesOf(folder, path, found))
                {
                    Take(inner, $"{path}/{inner.Name}", fileOf, files, found);
                }
            }
            else if (path == "site.yml" || path.Contains('/', StringComparison.Ordinal))
            {
                files.Add(fileOf((FileInfo)entry, path));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(Unreadable(path, "the file cannot be read"));
        }
    }

    // Pipes, sockets and devices have no length, and opening one may wait for ever: what is empty is never opened.
    /// <summary>The file at <paramref name="path"/> below <paramref name="root"/>, opened when somebody asks.</summary>
    internal static InputFile FileOf(string root, string path, long length) =>
        length == 0 ? InputFile.Of(path, []) : new(path, length, () => Open(Path.Join(root, path), path));

    /// <summary>Opens <paramref name="file"/>, the input file at <paramref name="path"/>.</summary>
    /// <exception cref="FileLoadException">It vanished or cannot be read.</exception>
    internal static FileStream Open(string file, string path)
    {
        try
        {
            // Without a buffer: it is read as a whole, or copied in large pieces.
            const FileShare All = FileShare.ReadWrite | FileShare.Delete;
            return new FileStream(file, FileMode.Open, FileAccess.Read, All, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileLoadException(exception.Message, path, exception);
        }
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string path, List<Diagnostic> found)
    {
        try
        {
            return
            [
                .. folder
                    .EnumerateFileSystemInfos("*", Everything)
                    .Where(entry => !entry.Name.StartsWith('.'))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (DirectoryNotFoundException) when (path.Length == 0)
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(Unreadable(path.Length == 0 ? "." : path, "the folder cannot be listed"));
            return [];
        }
    }

    private static EnumerationOptions Everything =>
        new()
        {
            AttributesToSkip = 0,
            IgnoreInaccessible = false,
            MatchType = MatchType.Simple,
        };

    /// <summary>The finding that the file or folder at <paramref name="path"/> is a link.</summary>
    internal static Diagnostic Linked(string path) =>
        new(
            ReadRules.LinkedFile,
            Location.Whole(path),
            "this is a link to another place, and links are not followed",
            "put the file or folder itself here"
        );

    private static Diagnostic Unreadable(string path, string message) =>
        new(
            ReadRules.Unreadable,
            Location.Whole(path),
            message,
            "look at its permissions, and whether it is still there"
        );
}
