using Briefings.Model;

namespace Briefings.Disk;

/// <summary>
/// A site's folder as a tree of files in memory: of what changed, only that is read again, and a file that did not
/// change stays the same <see cref="InputFile"/>, with the hash of its bytes. Not for several threads at once.
/// </summary>
/// <param name="folder">The site's folder.</param>
public sealed class LiveFolder(string folder)
{
    private readonly string _folder = Path.GetFullPath(folder);
    private Dictionary<string, KeptFile> _kept = new(StringComparer.Ordinal);

    /// <summary>The tree as of the last look; empty before the first.</summary>
    public FileTree Tree { get; private set; } = new([]);

    /// <summary>
    /// Looks at every file by its name, size and time, and reads those that differ; gives whether the tree changed.
    /// </summary>
    public bool LookAround()
    {
        var kept = new Dictionary<string, KeptFile>(_kept.Count, StringComparer.Ordinal);
        var tree = FolderTree.Read(
            _folder,
            (file, path) =>
            {
                var before = _kept.GetValueOrDefault(path);
                kept[path] = before is not null && before.Is(file) ? before : KeptFile.Read(file, path, before);
                return kept[path].File;
            }
        );
        _kept = kept;
        var isChanged = !tree.Files.SequenceEqual(Tree.Files) || !tree.Findings.SequenceEqual(Tree.Findings);
        Tree = isChanged ? tree : Tree;
        return isChanged;
    }

    /// <summary>
    /// Reads the files at <paramref name="paths"/>, absolute, whatever their times say, and all others when one of them
    /// is anything but a known file; gives whether the tree changed.
    /// </summary>
    public bool LookAt(IEnumerable<string> paths)
    {
        var before = Tree;
        foreach (var path in paths)
        {
            var relative = Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (FolderTree.IsInput(relative) && !TryRead(relative))
            {
                return LookAround() || Tree != before;
            }
        }

        return Tree != before;
    }

    private bool TryRead(string path)
    {
        try
        {
            var file = new FileInfo(Path.Join(_folder, path));
            if (RealPath.IsLink(file) || Tree.Findings.Any(f => f.At.File == path))
            {
                return false;
            }

            if (!_kept.TryGetValue(path, out var kept))
            {
                // Gone before it was seen, as editors' helper files are, unless it was a folder.
                return !file.Exists && !Directory.Exists(file.FullName) && !Tree.Under(path + "/").Any();
            }

            if (!file.Exists)
            {
                _kept.Remove(path);
                Tree = Tree.Without(path);
                return !Directory.Exists(file.FullName);
            }

            var read = _kept[path] = KeptFile.Read(file, path, kept);
            Tree = read.File == kept.File ? Tree : Tree.With(read.File);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
