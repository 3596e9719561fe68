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

    private readonly SafeFileHandle _file;
    private long _length;
    private volatile bool _isFull;

    internal SpoolFile(SafeFileHandle file) => _file = file;

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
            var file = File.OpenHandle(
                path,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.Delete,
                FileOptions.DeleteOnClose
            );

            // Open, it needs no name: a build that is killed leaves none. (Windows removes it by itself.)
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(path);
            }

            return new(file);
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
                RandomAccess.Write(_file, bytes, start);
                return new OnDisk(this, start, bytes.Length);
            }
            catch (IOException)
            {
                _isFull = true;
            }
        }

        return new InMemory(bytes.ToArray());
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

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

    private sealed class InMemory(byte[] bytes) : Spooled
    {
        public override int Length => bytes.Length;

        public override void Read(int start, Span<byte> into) => bytes.AsSpan(start, into.Length).CopyTo(into);
    }
}
