using Briefings.Model;
using Microsoft.Win32.SafeHandles;

namespace Briefings.Disk;

/// <summary>
/// What builds keep between processes, in two files: heads and the search index, written anew each time; and rests, to
/// which is only added, so that what an older record says of them stays true. Heads are believed by their hash; who
/// fetches of a rest looks at it.
/// </summary>
internal sealed class KeptStore : IDisposable
{
    private const string Next = ".next";

    // Rests that nobody uses any more may fill as much as those in use, and this on top.
    private const long Slack = 16 * 1024 * 1024;

    private readonly SafeFileHandle _rests;
    private readonly Dictionary<KeptEntry, KeptPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly long _restLength;
    private readonly bool _isWasteful;

    private KeptStore(string path, KeptRecord record, byte[] heads)
    {
        _rests = File.OpenHandle(RestsOf(path), share: FileShare.ReadWrite | FileShare.Delete);
        _restLength = record.RestLength;
        var entries = new List<KeptEntry>(record.Files.Count);
        var (start, inUse) = (0, 0L);
        foreach (var (name, place) in record.Files)
        {
            var entry = new KeptEntry(
                name,
                heads.AsMemory(start, place.HeadLength),
                place.RestLength,
                (from, length) => Rest(place.Rest + from, length)
            );
            start += place.HeadLength;
            inUse += place.RestLength;
            entries.Add(entry);
            _places.Add(entry, place);
        }

        _isWasteful = _restLength > (2 * inUse) + Slack;
        Build = new(record.Frame, entries, [heads.AsMemory(start)]);
    }

    /// <summary>What was kept.</summary>
    public KeptBuild Build { get; }

    /// <summary>What <paramref name="record"/> tells of; null when it is not there as it was left.</summary>
    /// <param name="file">The path of the files, their endings aside.</param>
    /// <param name="record">The record.</param>
    public static KeptStore? Open(string file, KeptRecord record)
    {
        try
        {
            var heads = File.ReadAllBytes(HeadsOf(file));
            return ContentHash.Of(heads) == record.Heads && new FileInfo(RestsOf(file)).Length >= record.RestLength
                ? new(file, record, heads)
                : null;
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
        var heads = new List<ReadOnlyMemory<byte>>();
        var length = SaveRests(file, build.Files, known, places, heads);
        if (known is null)
        {
            last?.Dispose();
            File.Move(RestsOf(file) + Next, RestsOf(file), overwrite: true);
        }

        var hash = Write(HeadsOf(file) + Next, heads.Concat(build.Search));
        File.Move(HeadsOf(file) + Next, HeadsOf(file), overwrite: true);
        return new(build.Frame, hash, length, places);
    }

    /// <inheritdoc/>
    public void Dispose() => _rests.Dispose();

    private static long SaveRests(
        string file,
        IEnumerable<KeptEntry> entries,
        KeptStore? known,
        List<(string, KeptPlace)> places,
        List<ReadOnlyMemory<byte>> heads
    )
    {
        var target = known is null ? RestsOf(file) + Next : RestsOf(file);
        using var rests = new FileStream(target, known is null ? FileMode.Create : FileMode.Open, FileAccess.Write);
        rests.SetLength(known?._restLength ?? 0);
        rests.Position = rests.Length;
        foreach (var entry in entries)
        {
            var place = known?._places.GetValueOrDefault(entry) ?? default;
            places.Add((entry.Path, place.HeadLength > 0 ? place : Append(entry, rests)));
            heads.Add(entry.Head);
        }

        return rests.Length;
    }

    private static ContentHash Write(string file, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var bytes = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        return ContentHash.Of(
            pieces.Select(piece =>
            {
                bytes.Write(piece.Span);
                return piece;
            })
        );
    }

    private static KeptPlace Append(KeptEntry entry, FileStream rests)
    {
        var place = new KeptPlace(entry.Head.Length, rests.Position, entry.RestLength);
        rests.Write(entry.Rest(0, entry.RestLength));
        return place;
    }

    private byte[] Rest(long start, int length)
    {
        var bytes = new byte[length];
        try
        {
            return RandomAccess.Read(_rests, bytes, start) == length
                ? bytes
                : throw new InvalidDataException("what the last build kept was cut");
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            throw new InvalidDataException("what the last build kept is gone", exception);
        }
    }

    private static string HeadsOf(string file) => file + ".heads";

    private static string RestsOf(string file) => file + ".rests";
}
