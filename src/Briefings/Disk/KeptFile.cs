using Briefings.Model;

namespace Briefings.Disk;

/// <summary>A file of a <see cref="LiveFolder"/> as it was when it was read.</summary>
/// <param name="File">The file; its bytes are kept when they are few.</param>
/// <param name="Length">The size in bytes.</param>
/// <param name="Written">When it was written, UTC, in ticks.</param>
/// <param name="IsSettled">
/// Whether size and time tell it from any later version: a file written just before it was read may be written again
/// within the same tick of the disk's clock.
/// </param>
internal sealed record KeptFile(InputFile File, long Length, long Written, bool IsSettled)
{
    private const int LargestKept = 64 * 1024;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether <paramref name="file"/> is still what was read, by its size and time.</summary>
    public bool Is(FileInfo file) => IsSettled && file.Length == Length && file.LastWriteTimeUtc.Ticks == Written;

    /// <summary>
    /// Reads <paramref name="file"/>. With the same bytes as <paramref name="before"/> it is the same file still, so
    /// that a touched file changes no tree.
    /// </summary>
    /// <exception cref="IOException">It vanished or cannot be read.</exception>
    public static KeptFile Read(FileInfo file, string path, KeptFile? before)
    {
        var (length, written) = (file.Length, file.LastWriteTimeUtc);
        var isSettled = (DateTime.UtcNow - written).Duration() > Tick;
        if (length is 0 or > LargestKept)
        {
            var isSame = before is not null && before.Length == length && before.Written == written.Ticks;
            return new(isSame ? before!.File : Large(file, path), length, written.Ticks, isSettled);
        }

        using var stream = FolderTree.Open(file.FullName, path);
        using var buffer = new MemoryStream((int)length);
        stream.CopyTo(buffer);
        var hash = ContentHash.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        return new(
            before?.File.Hash == hash ? before.File : InputFile.Of(path, buffer.ToArray(), hash),
            length,
            written.Ticks,
            isSettled
        );
    }

    private static InputFile Large(FileInfo file, string path) =>
        FolderTree.FileOf(file.FullName[..^path.Length], path, file.Length);
}
