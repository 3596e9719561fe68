using System.Text;

namespace Briefings.Model;

/// <summary>
/// The input of a build: files by path. A folder on disk, a git commit, a test's text block and the dev server's
/// memory are four ways to make one.
/// </summary>
public sealed class FileTree
{
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);

    /// <summary>A tree of <paramref name="files"/>.</summary>
    /// <param name="files">The files; of two with one path the last wins.</param>
    /// <param name="findings">What went wrong while the tree was made: links not followed, files not readable.</param>
    public FileTree(IEnumerable<InputFile> files, IReadOnlyList<Diagnostic>? findings = null)
    {
        foreach (var file in files)
        {
            _files[file.Path] = file;
        }

        Findings = findings ?? [];
    }

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IReadOnlyCollection<InputFile> Files => _files.Values;

    /// <summary>What went wrong while the tree was made.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The file at <paramref name="path"/>, if there is one.</summary>
    public InputFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The files whose path starts with <paramref name="prefix"/>, in ordinal order.</summary>
    public IEnumerable<InputFile> Under(string prefix) =>
        _files.Values.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>A tree of texts, encoded as UTF-8.</summary>
    public static FileTree Of(params IEnumerable<(string Path, string Text)> texts) =>
        new(texts.Select(t => InputFile.Of(t.Path, Encoding.UTF8.GetBytes(t.Text))));

    /// <summary>This tree with the files of <paramref name="upper"/> laid over it, path by path.</summary>
    public FileTree OverlaidBy(FileTree upper) => new([.. Files, .. upper.Files], [.. Findings, .. upper.Findings]);
}
