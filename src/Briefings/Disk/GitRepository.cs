using System.Text;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>The repository around a site's folder, as far as a review reads it.</summary>
public sealed class GitRepository
{
    // Beyond this a file's bytes are fetched when somebody asks.
    private const int KeptInMemory = 4 * 1024 * 1024;
    private static readonly string[] Tops = ["content/", "seeds/", "templates/"];
    private readonly string _folder;

    private GitRepository(string folder, string prefix) => (_folder, Prefix) = (folder, prefix);

    /// <summary>
    /// The site's folder below the repository's root, with a slash at its end; empty when it is that root.
    /// </summary>
    public string Prefix { get; }

    /// <summary>The repository around <paramref name="folder"/>.</summary>
    /// <exception cref="GitException">There is none, or git is not installed or refuses to read it.</exception>
    public static GitRepository Around(string folder)
    {
        var (code, output, error) = GitCommand.Run(folder, "rev-parse", "--show-prefix");
        if (code != 0)
        {
            throw new GitException(
                error.Contains("not a git repository", StringComparison.Ordinal)
                    ? $"{folder} is in no git repository, and a review compares with a commit: run it in a clone"
                    : $"git cannot read the repository around {folder}: {error}"
            );
        }

        return new(folder, Encoding.UTF8.GetString(output).TrimEnd('\n'));
    }

    /// <summary>The full id of the commit that <paramref name="reference"/> names.</summary>
    /// <exception cref="GitException">There is no such commit here.</exception>
    public string Commit(string reference)
    {
        if (Find(reference) is { } commit)
        {
            return commit;
        }

        var remote = "origin/" + reference;
        var hint =
            Find(remote) is not null ? $"did you mean {remote}?"
            : IsShallow ? $"this clone is shallow: fetch it with 'git fetch origin {reference}'"
            : "'git branch --all' lists what there is, and 'git fetch' brings what is new";
        throw new GitException($"there is no commit '{reference}' here: {hint}");
    }

    /// <summary>The newest commit that both <paramref name="left"/> and <paramref name="right"/> grew from.</summary>
    /// <exception cref="GitException">There is none here.</exception>
    public string MergeBase(string left, string right)
    {
        var (code, output, _) = GitCommand.Run(_folder, "merge-base", left, right);
        if (code == 0)
        {
            return Encoding.ASCII.GetString(output).Trim();
        }

        throw new GitException(
            IsShallow
                ? "this clone is shallow and does not reach back to where the two branches parted: fetch the rest with "
                    + "'git fetch --unshallow', or check out with 'fetch-depth: 0' in a workflow"
                : $"{left[..Math.Min(12, left.Length)]} and {right[..Math.Min(12, right.Length)]} have no common "
                    + "history: choose another --base"
        );
    }

    /// <summary>
    /// The site's files in <paramref name="commit"/>, those that a folder's tree would have; empty when the site was
    /// not there yet.
    /// </summary>
    /// <exception cref="GitException">Objects of the commit are missing here.</exception>
    public FileTree Tree(string commit)
    {
        var (code, listing, _) = GitCommand.Run(
            _folder,
            "ls-tree",
            "-r",
            "-l",
            "-z",
            "--full-tree",
            $"{commit}:{Prefix.TrimEnd('/')}"
        );
        var entries = (code == 0 ? GitBlob.Parse(listing) : []).Where(e => IsOfSite(e.Path)).ToList();
        var wanted = entries.Where(e => !e.IsLink && e.Length <= KeptInMemory).ToList();
        var bytes = Read(wanted);
        return new(
            entries.Where(e => !e.IsLink).Select(e => File(e, bytes)),
            [.. entries.Where(e => e.IsLink).Select(e => FolderTree.Linked(e.Path))]
        );
    }

    private bool IsShallow =>
        GitCommand.Run(_folder, "rev-parse", "--is-shallow-repository") is var (_, output, _)
        && Encoding.ASCII.GetString(output).Trim() == "true";

    private string? Find(string reference)
    {
        // What starts with a hyphen would be an option.
        if (reference.Length == 0 || reference[0] == '-')
        {
            return null;
        }

        var (code, output, _) = GitCommand.Run(_folder, "rev-parse", "--verify", "--quiet", reference + "^{commit}");
        return code == 0 ? Encoding.ASCII.GetString(output).Trim() : null;
    }

    private static bool IsOfSite(string path) =>
        path == "site.yml"
        || (
            Tops.Any(top => path.StartsWith(top, StringComparison.Ordinal))
            && !path.Split('/').Any(name => name.StartsWith('.'))
        );

    private Dictionary<string, byte[]> Read(List<GitBlob> wanted)
    {
        var ids = wanted.Select(e => e.Id).Distinct(StringComparer.Ordinal).ToList();
        var (_, printed, _) = GitCommand.Run(
            _folder,
            ["cat-file", "--batch"],
            to =>
            {
                foreach (var id in ids)
                {
                    to.Write(id + "\n");
                }
            }
        );
        var bytes = GitBlob.ParseBatch(printed);
        return ids.All(bytes.ContainsKey)
            ? bytes
            : throw new GitException(
                "files of the base are missing in this clone: fetch them with 'git fetch --refetch'"
            );
    }

    private InputFile File(GitBlob entry, Dictionary<string, byte[]> bytes) =>
        bytes.TryGetValue(entry.Id, out var known)
            ? InputFile.Of(entry.Path, known)
            : new InputFile(entry.Path, entry.Length, () => Open(entry));

    private MemoryStream Open(GitBlob entry)
    {
        var (code, output, error) = GitCommand.Run(_folder, "cat-file", "blob", entry.Id);
        return code == 0 ? new MemoryStream(output, writable: false) : throw new FileLoadException(error, entry.Path);
    }
}
