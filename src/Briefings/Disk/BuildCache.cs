using System.Collections.Concurrent;
using Briefings.Model;

namespace Briefings.Disk;

/// <summary>
/// Remembers across processes what a build read, made and wrote, below the site's <c>.briefings/</c>: whether a build
/// would change anything, and what of the last it can go on from. Whatever is not sure is made again.
/// </summary>
public sealed class BuildCache : IDisposable
{
    // Two changes within one tick of the disk's clock look like one; the coarsest clock in use (FAT) ticks every 2 s.
    private static readonly long Tick = TimeSpan.FromSeconds(2).Ticks;

    private readonly string _site;
    private readonly string _output;
    private readonly string _file;
    private readonly string _identity;
    private readonly int _workers;
    private readonly FolderListing _listing;
    private readonly BuildRecord? _last;
    private readonly Lazy<IReadOnlyDictionary<string, FileStamp>> _left;

    // The pages that were left as they were, by their paths.
    private readonly ConcurrentDictionary<string, FileStamp> _unmade = new(StringComparer.Ordinal);
    private KeptStore? _store;

    private BuildCache(string site, Destination destination, Func<string> identity, int workers)
    {
        (_site, _output, _workers) = (site, destination.Folder, workers);
        _file = Path.Join(destination.Memory, destination.Key);

        // Listed before a build reads: a file that is written meanwhile differs from its stamp next time.
        var listing = new Lazy<FolderListing>(() => FolderListing.Of(site));
        var own = new Lazy<string>(identity);
        var last = new Lazy<BuildRecord?>(() => BuildRecord.Load(_file + ".cache", own.Value));
        Workers.Do(workers, () => _ = listing.Value, () => _ = last.Value);
        (_listing, _identity, _last) = (listing.Value, own.Value, last.Value);
        _left = new(LeftOutputs);
    }

    /// <summary>The cache of builds of <paramref name="site"/> into <paramref name="output"/>.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="output">The folder to write.</param>
    /// <param name="identity">What a build depends on besides its files: the tool's version and the options.</param>
    /// <param name="workers">How many threads look at files.</param>
    /// <returns>Null when nothing may be written there; the build then says why.</returns>
    public static BuildCache? Open(string site, string output, Func<string> identity, int workers)
    {
        try
        {
            return Destination.Settle(site, output, new Diagnostics()) is { } destination
                ? new(site, destination, identity, workers)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// What the last build found and wrote, if this one would do the same: every input has the same content and every
    /// output looks as it was left. Else null.
    /// </summary>
    public StandingBuild? Standing()
    {
        if (_last is null || _last.Inputs.Count != _listing.Files.Count)
        {
            return null;
        }

        var looksSame = true;
        foreach (var (path, stamp) in _listing.Files)
        {
            if (!_last.Inputs.TryGetValue(path, out var input))
            {
                return null;
            }

            looksSame &= input.Stamp == stamp;
        }

        if (!looksSame && !HaveSameContent())
        {
            // What is left of the output is looked at beside what follows.
            Workers.Ahead(_workers, _left);
            return null;
        }

        if (_left.Value.Count < _last.Outputs.Count)
        {
            return null;
        }

        if (!looksSame)
        {
            // A fresh checkout has other times: next time a look is enough.
            Save(path => _last.Inputs[path].Hash, _last.Outputs, _last.Warnings, _last.Kept);
        }

        return new(_last.Outputs.Count, _last.Warnings);
    }

    /// <summary>What a build can go on from; null when nothing is known, or a file went.</summary>
    public EarlierBuild? TakeUp()
    {
        if (_last?.Kept.Value is not { } kept || !_last.Inputs.Keys.All(_listing.Files.ContainsKey))
        {
            return null;
        }

        _store = KeptStore.Open(_file, kept);
        if (_store is null)
        {
            return null;
        }

        KeyValuePair<string, FileStamp>[] files = [.. _listing.Files];
        var hashes = Workers.Map(files, _workers, file => KnownHashOf(file.Key, file.Value));
        var open = files.Zip(hashes).Where(one => one.Second is null).Select(one => one.First.Key);
        var isAdded = open.ToLookup(path => !_last.Inputs.ContainsKey(path));
        var input = isAdded.Contains(true)
            ? WithHashes(files, hashes)
            : new FileTree(files.Zip(hashes, (file, hash) => InputOf(file.Key, file.Value.Length, hash)));
        return new(input, _store.Build, [.. isAdded[false]], [.. isAdded[true]]);
    }

    /// <summary>
    /// How long a page in the output is, if it lies there as <paramref name="result"/> would make it; null for a page
    /// of which that is not sure.
    /// </summary>
    public Func<Page, long?> Left(BuildResult result) =>
        page =>
        {
            if (
                result.Changed is { } changed
                && page.Concerns is { } concerns
                && _left.Value.TryGetValue(page.Path, out var stamp)
                && !concerns().Any(changed.Contains)
            )
            {
                _unmade[page.Path] = stamp;
                return stamp.Length;
            }

            return null;
        };

    /// <summary>Remembers a build that has just been written.</summary>
    /// <param name="input">What it read.</param>
    /// <param name="result">What it made.</param>
    /// <param name="kept">What the next process may go on from; null for nothing.</param>
    public void Keep(FileTree input, BuildResult result, KeptBuild? kept)
    {
        // Where something could not be read, a look cannot tell whether it can be now.
        if (input.Findings.Count > 0 || result.Found.HasErrors)
        {
            return;
        }

        var stamps = Workers.Map(
            result.Pages,
            _workers,
            page =>
                result.Changed is not null && _unmade.TryGetValue(page.Path, out var left)
                    ? left
                    : FileStamp.Of(Path.Join(_output, page.Path))
        );
        if (stamps.Any(stamp => stamp is null))
        {
            return;
        }

        // Beside the record of it, most of which is of other things.
        var record = new Lazy<KeptRecord?>(() => kept is null ? null : KeptStore.Save(_file, kept, _store));
        Workers.Ahead(_workers, record);
        try
        {
            Save(
                path => input.Find(path)?.Hash,
                [.. result.Pages.Zip(stamps, (page, stamp) => (page.Path, stamp!.Value))],
                [.. result.Found.CountByRule().Select(c => (c.Rule.Code, c.Count))],
                record
            );
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The site is written; only the next build takes longer.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _store?.Dispose();

    private Dictionary<string, FileStamp> LeftOutputs()
    {
        var outputs = _last?.Outputs ?? [];
        var stamps = Workers.Map(outputs, _workers, output => FileStamp.Of(Path.Join(_output, output.Path)));
        var left = new Dictionary<string, FileStamp>(outputs.Count, StringComparer.Ordinal);
        for (var i = 0; i < outputs.Count; i++)
        {
            if (stamps[i] == outputs[i].Stamp)
            {
                left.Add(outputs[i].Path, outputs[i].Stamp);
            }
        }

        return left;
    }

    // What came may be a link, of which only the folder tells.
    private FileTree WithHashes(KeyValuePair<string, FileStamp>[] files, IReadOnlyList<ContentHash?> hashes)
    {
        var known = files.Zip(hashes).ToDictionary(one => one.First.Key, one => one.Second, StringComparer.Ordinal);
        return FolderTree.Read(_site, (file, path) => InputOf(path, file.Length, known.GetValueOrDefault(path)));
    }

    // Null where the file is another now, or new.
    private ContentHash? KnownHashOf(string path, FileStamp stamp) =>
        _last!.Inputs.GetValueOrDefault(path).Hash is { } known && HashOf(path, stamp) == known ? known : null;

    private InputFile InputOf(string path, long length, ContentHash? hash) =>
        length == 0
            ? InputFile.Of(path, [], hash)
            : new(path, length, () => FolderTree.Open(Path.Join(_site, path), path), hash);

    private bool HaveSameContent() =>
        Workers
            .Map(
                [.. _listing.Files],
                _workers,
                file => HashOf(file.Key, file.Value) is { } hash && hash == _last!.Inputs[file.Key].Hash
            )
            .All(same => same);

    private void Save(
        Func<string, ContentHash?> seen,
        IReadOnlyList<(string, FileStamp)> outputs,
        IReadOnlyList<(string, int)> warnings,
        Lazy<KeptRecord?> kept
    )
    {
        var files = _listing.Files.ToList();
        var records = Workers.Map(files, _workers, file => RecordOf(file.Key, file.Value, seen(file.Key)));
        var inputs = files.Zip(records).ToDictionary(f => f.First.Key, f => f.Second, StringComparer.Ordinal);
        try
        {
            new BuildRecord(_identity, inputs, outputs, warnings, kept).Save(_file + ".cache");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site is written; only the next build takes longer.
        }
    }

    private InputRecord RecordOf(string path, FileStamp stamp, ContentHash? seen)
    {
        // What was written a moment before it was listed may have been written again without looking otherwise:
        // only what was read then is known of it, and next time it is read again.
        var isSettled = stamp.Modified <= _listing.Moment - Tick;
        return isSettled ? new(stamp, seen ?? HashOf(path, stamp)) : new(stamp with { Modified = 0 }, seen);
    }

    /// <summary>The hash of what a file holds if it still looks as listed; null when nobody can tell.</summary>
    private ContentHash? HashOf(string path, FileStamp stamp)
    {
        if (_last?.Inputs.GetValueOrDefault(path) is { Hash: { } known } last && last.Stamp == stamp)
        {
            return known;
        }

        var file = Path.Join(_site, path);
        try
        {
            using var bytes = File.OpenRead(file);
            var hash = ContentHash.Of(bytes);
            return FileStamp.Of(file) == stamp ? hash : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
