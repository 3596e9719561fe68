namespace Briefings.Model;

/// <summary>One input file, read when somebody asks.</summary>
/// <param name="path">The path relative to the site's folder, with forward slashes.</param>
/// <param name="length">The size in bytes.</param>
/// <param name="open">Opens the bytes for reading, from their start; may be called more than once.</param>
public sealed class InputFile(string path, long length, Func<Stream> open)
{
    /// <summary>The path relative to the site's folder, with forward slashes.</summary>
    public string Path => path;

    /// <summary>The size in bytes.</summary>
    public long Length => length;

    /// <summary>The hash of the bytes, where who made the tree knows it already; null when nobody does.</summary>
    public ContentHash? Hash { get; init; }

    /// <summary>Opens the bytes for reading, from their start.</summary>
    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    public Stream Open() => open();

    /// <summary>All bytes. Only for files whose <see cref="Length"/> was checked against a limit.</summary>
    /// <exception cref="IOException">The file vanished or cannot be read.</exception>
    public byte[] ReadAllBytes()
    {
        using var stream = open();
        using var buffer = new MemoryStream((int)Math.Min(length, 1 << 20));
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>A file whose bytes are at hand.</summary>
    public static InputFile Of(string path, byte[] bytes, ContentHash? hash = null) =>
        new(path, bytes.Length, () => new MemoryStream(bytes, writable: false)) { Hash = hash };
}
