using Briefings.Model;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Disk;

/// <summary>
/// What builds keep between processes, in three files. To the first, of content files, is only added, so that what an
/// older record says of it stays true; that of the site and that of the search index are written anew when they are
/// others. Each part has its hash, and is read when somebody asks for it.
/// </summary>
internal sealed class KeptStore : IDisposable
{
    private const string Next = ".next";

    // Of tools before this one.
    private static readonly string[] Former = [".heads", ".rests"];

    // What nobody uses any more may fill as much as what is in use, and this on top.
    private const long Slack = 16 * 1024 * 1024;

    private readonly SafeFileHandle _files;
    private readonly Dictionary<KeptEntry, KeptPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly KeptRecord _record;
    private readonly bool _isWasteful;

    private KeptStore(string path, KeptRecord record)
    {
        _files = File.OpenHandle(FilesOf(path), share: FileShare.ReadWrite | FileShare.Delete);
        _record = record;
        var entries = new List<KeptEntry>(record.Files.Count);
        var inUse = 0L;
        foreach (var (name, place) in record.Files)
        {
            var entry = new KeptEntry(
                name,
                () => Head(place),
                place.RestLength,
                (from, length) => Bytes(place.Start + place.HeadLength + from, length)
            )
            {
                Counts = place.Counts,
            };
            inUse += place.HeadLength + place.RestLength;
            entries.Add(entry);
            _places.Add(entry, place);
        }

        _isWasteful = record.Length > (2 * inUse) + Slack;
        Build = new(record.Frame, entries)
        {
            Site = Whole(SiteOf(path), record.Site),
            Search = Whole(SearchOf(path), record.Search),
        };
    }

    /// <summary>What was kept.</summary>
    public KeptBuild Build { get; }

    /// <summary>What <paramref name="record"/> tells of; null when it is not there.</summary>
    /// <param name="file">The path of the files, their endings aside.</param>
    /// <param name="record">The record.</param>
    public static KeptStore? Open(string file, KeptRecord record)
    {
        try
        {
            return new FileInfo(FilesOf(file)).Length >= record.Length ? new(file, record) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A clean build is always right.
            return null;
        }
    }

    /// <summary>Keeps <paramref name="build"/>.</summary>
    /// <param name="file">The path of the files, their endings aside.</param>
    /// <param name="build">What to keep.</param>
    /// <param name="last">What was kept before; null when nothing was.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static KeptRecord Save(string file, KeptBuild build, KeptStore? last)
    {
        var known = last is { _isWasteful: false } ? last : null;
        var places = new List<(string, KeptPlace)>();
        var length = SaveFiles(file, build.Files, known, places);
        if (known is null)
        {
            last?.Dispose();
            File.Move(FilesOf(file) + Next, FilesOf(file), overwrite: true);
            Array.ForEach(Former, ending => File.Delete(file + ending));
        }

        return new(
            build.Frame,
            length,
            build.Site == last?.Build.Site ? last._record.Site : Write(SiteOf(file), build.Site.Value),
            build.Search == last?.Build.Search ? last._record.Search : Write(SearchOf(file), build.Search.Value),
            places
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _files.Dispose();

    private static long SaveFiles(
        string file,
        IEnumerable<KeptEntry> entries,
        KeptStore? known,
        List<(string, KeptPlace)> places
    )
    {
        var target = known is null ? FilesOf(file) + Next : FilesOf(file);
        using var files = new FileStream(target, known is null ? FileMode.Create : FileMode.Open, FileAccess.Write);
        files.SetLength(known?._record.Length ?? 0);
        files.Position = files.Length;
        foreach (var entry in entries)
        {
            var place = known?._places.GetValueOrDefault(entry) ?? Append(entry, files);
            places.Add((entry.Path, place));
        }

        return files.Length;
    }

    private static KeptPlace Append(KeptEntry entry, FileStream files)
    {
        var head = entry.Head();
        var place = new KeptPlace(files.Position, head.Length, entry.RestLength, ContentHash.Of(head), entry.Counts);
        files.Write(head);
        files.Write(entry.Rest(0, entry.RestLength));
        return place;
    }

    private static ContentHash Write(string file, IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        ContentHash hash;
        using (var bytes = new FileStream(file + Next, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            hash = ContentHash.Of(
                pieces.Select(piece =>
                {
                    bytes.Write(piece.Span);
                    return piece;
                })
            );
        }

        File.Move(file + Next, file, overwrite: true);
        return hash;
    }

    private static Lazy<IReadOnlyList<ReadOnlyMemory<byte>>> Whole(string file, ContentHash hash) =>
        new(() =>
        {
            try
            {
                var bytes = File.ReadAllBytes(file);
                return ContentHash.Of(bytes) == hash ? [bytes] : throw Damaged(null);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw Damaged(exception);
            }
        });

    private byte[] Head(KeptPlace place)
    {
        var head = Bytes(place.Start, place.HeadLength);
        return ContentHash.Of(head) == place.Head ? head : throw Damaged(null);
    }

    private byte[] Bytes(long start, int length)
    {
        var bytes = new byte[length];
        try
        {
            return RandomAccess.Read(_files, bytes, start) == length ? bytes : throw Damaged(null);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            throw Damaged(exception);
        }
    }

    private static InvalidDataException Damaged(Exception? cause) =>
        new("what the last build kept is not as it was left", cause);

    private static string FilesOf(string file) => file + ".files";

    private static string SiteOf(string file) => file + ".site";

    private static string SearchOf(string file) => file + ".search";
}
