using System.Diagnostics;
using System.Text;

namespace Briefings.Tests.Tidy;

/// <summary>A file of the repository that git tracks or would track.</summary>
/// <param name="Path">The path from the root, with forward slashes.</param>
internal sealed record TrackedFile(string Path)
{
    private static readonly string[] Binary = [".png", ".jpg", ".webp", ".avif", ".gif", ".pdf", ".woff2", ".ico"];

    private readonly Lazy<byte[]> _bytes = new(() => File.ReadAllBytes(Repository.At(Path)));

    /// <summary>Every tracked file, by path.</summary>
    public static IReadOnlyList<TrackedFile> All { get; } =
    [
        .. Git("ls-files --cached --others --exclude-standard -z")
            .Split('\0')
            .Where(p => p.Length > 0 && File.Exists(Repository.At(p)))
            .Distinct()
            .Select(p => new TrackedFile(p)),
    ];

    /// <summary>The tracked files that hold text.</summary>
    public static IReadOnlyList<TrackedFile> Texts { get; } = [.. All.Where(f => !Binary.Contains(f.Extension))];

    /// <summary>The extension, with its dot.</summary>
    public string Extension => System.IO.Path.GetExtension(Path);

    /// <summary>The bytes.</summary>
    public byte[] Bytes => _bytes.Value;

    /// <summary>The text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The lines, without the empty one after the last line's end.</summary>
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>Whether the file stands below one of <paramref name="folders"/>.</summary>
    public bool IsBelow(params string[] folders) => folders.Contains(Path.Split('/')[0]);

    private static string Git(string arguments)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true }
        )!;
        return git.StandardOutput.ReadToEnd();
    }
}
