namespace Briefings.Model;

/// <summary>One input file, read when somebody asks.</summary>
/// <param name="path">The path relative to the site's folder, with forward slashes.</param>
/// <param name="length">The size in bytes.</param>
/// <param name="open">Opens the bytes for reading, from their start; may be called more than once.</param>
/// <param name="hash">The hash of the bytes, where it is known.</param>
public sealed class InputFile(string path, long length, Func<Stream> open, ContentHash? hash = null)
{
    /// <summary>The path relative to the site's folder, with forward slashes.</summary>
    public string Path => path;

    /// <summary>The size in bytes.</summary>
    public long Length => length;

    /// <summary>
    /// The hash of the bytes: as who made the tree knows it, or of what <see cref="ReadAllBytes"/> gave last. Null when
    /// nobody has looked yet.
    /// </summary>
    public ContentHash? Hash { get; private set; } = hash;

    /// <summary>Opens the bytes for reading, from their start.</summary>
    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    public Stream Open() => open();

    /// <summary>All bytes. Only for files whose <see cref="Length"/> was checked against a limit.</summary>
    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    public byte[] ReadAllBytes()
    {
        using var stream = open();
        var bytes = new byte[length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);

        // It may have shrunk or grown since it was listed.
        Span<byte> next = stackalloc byte[1];
        var isLonger = stream.Read(next) > 0;
        bytes =
            isLonger ? [.. bytes, .. next, .. Rest(stream)]
            : count == bytes.Length ? bytes
            : bytes[..count];
        Hash = ContentHash.Of(bytes);
        return bytes;
    }

    private static byte[] Rest(Stream stream)
    {
        using var rest = new MemoryStream();
        stream.CopyTo(rest);
        return rest.ToArray();
    }

    /// <summary>A file whose bytes are at hand.</summary>
    public static InputFile Of(string path, byte[] bytes, ContentHash? hash = null) =>
        new(path, bytes.Length, () => new MemoryStream(bytes, writable: false), hash);
}
