namespace Briefings.Disk;

/// <summary>What a file looks like without reading it.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written: ticks, UTC.</param>
internal readonly record struct FileStamp(long Length, long Modified)
{
    /// <summary>No file looks like this.</summary>
    public static readonly FileStamp None = new(-1, 0);

    /// <summary>The stamp of the file at <paramref name="path"/>; null when there is none, or it is a link.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0
            ? new(file.Length, file.LastWriteTimeUtc.Ticks)
            : null;
    }
}
