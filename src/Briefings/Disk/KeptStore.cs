using Briefings.Model;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Disk;

/// <summary>
/// What builds keep between processes of content files, of the site and of the search index, in one file. To that is
/// only added, so that what an older record says of it stays true. Each part has its hash, and is read when somebody
/// asks for it.
/// </summary>
internal sealed class KeptStore : IDisposable
{
    private const string Next = ".next";

    // Of tools before this one.
    private static readonly string[] Former = [".heads", ".rests", ".search", ".site"];

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
        var inUse = record.Site.Concat(record.Search).Sum(piece => (long)piece.Length);
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
            Site = new(() => [.. record.Site.Select(place => new Piece(this, place))]),
            Search = new(() => [.. record.Search.Select(place => new Piece(this, place))]),
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
        KeptRecord record;
        var target = known is null ? FilesOf(file) + Next : FilesOf(file);
        using (var parts = new FileStream(target, known is null ? FileMode.Create : FileMode.Open, FileAccess.Write))
        {
            parts.SetLength(known?._record.Length ?? 0);
            parts.Position = parts.Length;
            foreach (var entry in build.Files)
            {
                places.Add((entry.Path, known?._places.GetValueOrDefault(entry) ?? Append(entry, parts)));
            }

            var site = known?.Build.Site == build.Site ? known._record.Site : Append(build.Site, known, parts);
            var search =
                known?.Build.Search == build.Search ? known._record.Search : Append(build.Search, known, parts);
            record = new(build.Frame, parts.Length, site, search, places);
        }

        if (known is null)
        {
            last?.Dispose();
            File.Move(FilesOf(file) + Next, FilesOf(file), overwrite: true);
            Array.ForEach(Former, ending => File.Delete(file + ending));
        }

        return record;
    }

    /// <inheritdoc/>
    public void Dispose() => _files.Dispose();

    private static List<PiecePlace> Append(Lazy<IReadOnlyList<Spooled>> pieces, KeptStore? known, FileStream parts)
    {
        var places = new List<PiecePlace>(pieces.Value.Count);
        var before = new Lazy<Dictionary<(ContentHash, int), PiecePlace>>(() => known?.Pieces() ?? []);
        foreach (var piece in pieces.Value)
        {
            if (known is not null && piece is Piece taken && taken.Store == known)
            {
                places.Add(taken.Place);
                continue;
            }

            var bytes = piece.ToArray();
            var hash = ContentHash.Of(bytes);
            if (!before.Value.TryGetValue((hash, bytes.Length), out var place))
            {
                place = new(parts.Position, bytes.Length, hash);
                parts.Write(bytes);
            }

            places.Add(place);
        }

        return places;
    }

    private static KeptPlace Append(KeptEntry entry, FileStream files)
    {
        var head = entry.Head();
        var place = new KeptPlace(files.Position, head.Length, entry.RestLength, ContentHash.Of(head), entry.Counts);
        files.Write(head);
        files.Write(entry.Rest(0, entry.RestLength));
        return place;
    }

    // What was made anew may be what it was.
    private Dictionary<(ContentHash, int), PiecePlace> Pieces() =>
        _record
            .Site.Concat(_record.Search)
            .DistinctBy(place => place.Hash)
            .ToDictionary(place => (place.Hash, place.Length));

    private byte[] Head(KeptPlace place)
    {
        var head = Bytes(place.Start, place.HeadLength);
        return ContentHash.Of(head) == place.Head ? head : throw Damaged(null);
    }

    private byte[] Bytes(long start, int length)
    {
        var bytes = new byte[length];
        Read(start, bytes);
        return bytes;
    }

    private void Read(long start, Span<byte> into)
    {
        try
        {
            if (RandomAccess.Read(_files, into, start) < into.Length)
            {
                throw Damaged(null);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            throw Damaged(exception);
        }
    }

    private static InvalidDataException Damaged(Exception? cause) =>
        new("what the last build kept is not as it was left", cause);

    private static string FilesOf(string file) => file + ".files";

    private sealed class Piece(KeptStore store, PiecePlace place) : Spooled
    {
        public KeptStore Store => store;

        public PiecePlace Place => place;

        public override int Length => place.Length;

        public override void Read(int start, Span<byte> into)
        {
            if (into.Length < Length)
            {
                // Only the whole has a hash.
                ToArray().AsSpan(start, into.Length).CopyTo(into);
                return;
            }

            store.Read(place.Start, into);
            if (ContentHash.Of(into) != place.Hash)
            {
                throw Damaged(null);
            }
        }
    }
}
