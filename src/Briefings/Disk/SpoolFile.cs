using Briefings.Model;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Disk;

/// <summary>
/// A file that is gone when the build is, however it ends. Where the disk takes nothing more, bytes stay in memory.
/// </summary>
public sealed class SpoolFile : Spool, IDisposable
{
    // What is smaller than what must be remembered of its place stays where it is.
    private const int Least = 256;

    // The disk is looked at each time that so much was added. A site's pages are some two times what is put aside, and
    // a build that writes nothing for want of room is worse than one that takes memory.
    private const long Step = 32 << 20;
    private const int PagesShare = 3;

    private readonly SafeFileHandle _file;
    private long _length;
    private volatile bool _isFull;

    internal SpoolFile(SafeFileHandle file) => _file = file;

    /// <summary>How many bytes the disk has left.</summary>
    internal Func<long> Room { get; init; } = () => long.MaxValue;

    /// <summary>
    /// A file beside what builds of <paramref name="site"/> into <paramref name="output"/> remember; null where none
    /// can be made.
    /// </summary>
    public static SpoolFile? For(string site, string output)
    {
        try
        {
            if (Destination.Settle(site, output, new Diagnostics()) is not { } destination)
            {
                return null;
            }

            Directory.CreateDirectory(destination.Memory);
            var path = Path.Join(destination.Memory, $"{destination.Key}.{Path.GetRandomFileName()}");
            return new(Nameless(path)) { Room = () => new DriveInfo(destination.Memory).AvailableFreeSpace };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Spooled Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= Least && !_isFull)
        {
            var start = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
            try
            {
                if (LeavesRoom(start, bytes.Length))
                {
                    RandomAccess.Write(_file, bytes, start);
                    return new OnDisk(this, start, bytes.Length);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Nobody can say, or the disk is full.
            }

            _isFull = true;
        }

        return Spooled.Of(bytes, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // Open, it needs no name: a build that is killed leaves none. (Windows removes it by itself.)
    private static SafeFileHandle Nameless(string path)
    {
        var file = File.OpenHandle(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.Delete,
            FileOptions.DeleteOnClose
        );
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(path);
        }

        return file;
    }

    private bool LeavesRoom(long start, int length) =>
        (start > 0 && start / Step == (start + length) / Step) || Room() > PagesShare * (start + length + Step);

    private sealed class OnDisk(SpoolFile spool, long place, int length) : Spooled
    {
        public override int Length => length;

        public override void Read(int start, Span<byte> into)
        {
            while (into.Length > 0)
            {
                var count = RandomAccess.Read(spool._file, into, place + start);
                if (count == 0)
                {
                    throw new IOException("what the build put aside is gone");
                }

                start += count;
                into = into[count..];
            }
        }
    }
}
