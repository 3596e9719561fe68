using System.Collections.Concurrent;
using Microsoft.IO;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Disk;

/// <summary>
/// Pages on the output's disk but not in the output: each is put in place by one rename. Gone when disposed; what a
/// killed build left is removed by the next.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly Destination _destination;

    // Below the staging folder.
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    // Where nothing is, nobody need look for each page; who comes meanwhile is not overwritten by a new page.
    private readonly bool _isFirst;

    private Staging(Destination destination, string folder)
    {
        (_destination, Folder) = (destination, folder);
        _isFirst = !Directory.Exists(destination.Folder);
    }

    /// <summary>The folder of the staged pages, absolute.</summary>
    public string Folder { get; }

    /// <summary>An empty staging folder for <paramref name="destination"/>.</summary>
    public static Staging For(Destination destination)
    {
        foreach (var leftover in destination.Stagings)
        {
            Remove(leftover);
        }

        // A rename works within one mounted disk only; a folder inside the output is always on its disk.
        var mounts = Array.ConvertAll(DriveInfo.GetDrives(), drive => drive.Name);
        var disk = MountOf(destination.Folder, mounts);
        var folder = destination.Stagings.First(f => MountOf(f, mounts) == disk);
        Directory.CreateDirectory(folder);
        return new(destination, folder);
    }

    /// <summary>The absolute path of the staged page <paramref name="path"/>.</summary>
    public string PathOf(string path) => Path.Join(Folder, path);

    /// <summary>Puts <paramref name="bytes"/> aside for <paramref name="path"/>; on any thread.</summary>
    public StagedPage Stage(string path, Stream bytes)
    {
        return bytes.CanSeek ? StageAtOnce(path, bytes) : StageInPieces(path, bytes);
    }

    /// <summary>Removes what was not put in place.</summary>
    public void Dispose()
    {
        try
        {
            Remove(Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It harms nobody, and the next build tries again.
        }
    }

    private StagedPage StageAtOnce(string path, Stream bytes)
    {
        var standing = StandingOf(path, bytes);
        if (standing != Standing.Unchanged)
        {
            bytes.Position = 0;
            using var file = Create(path);
            Fill(file, bytes);
        }

        return new(path, standing, bytes.Length);
    }

    // Too large to be in memory as a whole: what it is shows when it is all there.
    private StagedPage StageInPieces(string path, Stream bytes)
    {
        using (var file = Create(path))
        {
            Fill(file, bytes);
        }

        using var staged = new FileStream(PathOf(path), FileMode.Open, FileAccess.Read, FileShare.Delete, 1);
        var (standing, length) = (StandingOf(path, staged), staged.Length);
        if (standing == Standing.Unchanged)
        {
            File.Delete(PathOf(path));
        }

        return new(path, standing, length);
    }

    private SafeFileHandle Create(string path)
    {
        _folders.GetOrAdd(
            Path.GetDirectoryName(path)!,
            folder => Directory.CreateDirectory(PathOf(folder)) is not null
        );
        return File.OpenHandle(PathOf(path), FileMode.CreateNew, FileAccess.Write);
    }

    // A page lies in memory in one piece mostly: no stream need stand between that and the file.
    private static void Fill(SafeFileHandle file, Stream bytes)
    {
        if (bytes is RecyclableMemoryStream page)
        {
            var length = 0L;
            foreach (var piece in page.GetReadOnlySequence())
            {
                RandomAccess.Write(file, piece.Span, length);
                length += piece.Length;
            }

            return;
        }

        using var stream = new FileStream(file, FileAccess.Write, bufferSize: 0);
        bytes.CopyTo(stream);
    }

    private Standing StandingOf(string path, Stream bytes) =>
        _isFirst ? Standing.New : StandingOf(bytes, new FileInfo(_destination.PathOf(path)));

    private static Standing StandingOf(Stream bytes, FileInfo target)
    {
        if (!target.Exists && !Directory.Exists(target.FullName))
        {
            return Standing.New;
        }

        var isEqual =
            target.Exists && !RealPath.IsLink(target) && target.Length == bytes.Length && HasBytes(target, bytes);
        return isEqual ? Standing.Unchanged : Standing.Changed;
    }

    private static bool HasBytes(FileInfo file, Stream bytes)
    {
        if (bytes.Length == 0)
        {
            return true;
        }

        Span<byte> ours = stackalloc byte[8192];
        Span<byte> theirs = stackalloc byte[8192];
        using var there = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        int count;
        do
        {
            count = bytes.ReadAtLeast(ours, ours.Length, throwOnEndOfStream: false);
            var other = there.ReadAtLeast(theirs, theirs.Length, throwOnEndOfStream: false);
            if (!ours[..count].SequenceEqual(theirs[..other]))
            {
                return false;
            }
        } while (count > 0);

        return true;
    }

    private static string MountOf(string path, string[] mounts) =>
        mounts.Where(mount => RealPath.IsWithin(path, mount)).MaxBy(mount => mount.Length) ?? "";

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
