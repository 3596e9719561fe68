using System.Text;

namespace Briefings.Model;

/// <summary>
/// The input of a build: files by path. A folder on disk, a git commit, a test's text block and the dev server's
/// memory are four ways to make one.
/// </summary>
public sealed class FileTree
{
    private readonly InputFile[] _files;

    /// <summary>A tree of <paramref name="files"/>.</summary>
    /// <param name="files">The files; of two with one path the last wins.</param>
    /// <param name="findings">What went wrong while the tree was made: links not followed, files not readable.</param>
    public FileTree(IEnumerable<InputFile> files, IReadOnlyList<Diagnostic>? findings = null)
        : this(findings ?? [], Sorted(files)) { }

    // Another order than above: no list of files is ever taken for a sorted one.
    private FileTree(IReadOnlyList<Diagnostic> findings, InputFile[] sorted) => (Findings, _files) = (findings, sorted);

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>What went wrong while the tree was made.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The file at <paramref name="path"/>, if there is one.</summary>
    public InputFile? Find(string path) => IndexOf(path) is >= 0 and var at ? _files[at] : null;

    /// <summary>The files whose path starts with <paramref name="prefix"/>, in ordinal order.</summary>
    public IEnumerable<InputFile> Under(string prefix) =>
        _files.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>This tree with <paramref name="file"/> at its path, instead of what is there.</summary>
    public FileTree With(InputFile file)
    {
        var at = IndexOf(file.Path);
        return at >= 0
            ? new(Findings, [.. _files.AsSpan(0, at), file, .. _files.AsSpan(at + 1)])
            : new(Findings, [.. _files.AsSpan(0, ~at), file, .. _files.AsSpan(~at)]);
    }

    /// <summary>This tree without a file at <paramref name="path"/>.</summary>
    public FileTree Without(string path) =>
        IndexOf(path) is >= 0 and var at ? new(Findings, [.. _files.AsSpan(0, at), .. _files.AsSpan(at + 1)]) : this;

    /// <summary>A tree of texts, encoded as UTF-8.</summary>
    public static FileTree Of(params IEnumerable<(string Path, string Text)> texts) =>
        new(texts.Select(t => InputFile.Of(t.Path, Encoding.UTF8.GetBytes(t.Text))));

    /// <summary>This tree with the files of <paramref name="upper"/> laid over it, path by path.</summary>
    public FileTree OverlaidBy(FileTree upper) => new([.. Files, .. upper.Files], [.. Findings, .. upper.Findings]);

    private static InputFile[] Sorted(IEnumerable<InputFile> files)
    {
        _ = files.TryGetNonEnumeratedCount(out var count);
        var byPath = new Dictionary<string, InputFile>(count, StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        InputFile[] sorted = [.. byPath.Values];
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return sorted;
    }

    // As Array.BinarySearch: the complement of where it would stand when it is not there.
    private int IndexOf(string path)
    {
        var (from, to) = (0, _files.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(_files[middle].Path, path);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return ~from;
    }
}
