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
    private readonly long _listed;
    private readonly SeenInput[] _inputs;
    private readonly BuildRecord? _last;

    // By input: what it holds, if that is what it held; else null.
    private readonly Lazy<IReadOnlyList<ContentHash?>> _same;
    private readonly Lazy<IReadOnlyDictionary<string, FileStamp>> _left;

    // The paths of the pages that are not sure to lie in the output as they would be made: few, where others are.
    private readonly ConcurrentDictionary<string, bool> _open = new(StringComparer.Ordinal);
    private KeptStore? _store;

    private BuildCache(string site, Destination destination, Func<string> identity, int workers)
    {
        (_site, _output, _workers) = (site, destination.Folder, workers);
        _file = Path.Join(destination.Memory, destination.Key);

        // Listed before a build reads: a file that is written meanwhile differs from its stamp next time.
        var listing = new Lazy<FolderListing>(() => FolderListing.Of(site));
        var own = new Lazy<string>(identity);
        var last = new Lazy<BuildRecord?>(() => BuildRecord.Load(_file + ".cache", own.Value));
        _left = new(() => LeftOutputs(last.Value));
        Workers.Do(workers, () => _ = listing.Value, () => Ahead(last.Value));
        (_listed, _identity, _last) = (listing.Value.Moment, own.Value, last.Value);
        _inputs = [.. listing.Value.Files.Select(Seen)];
        _same = new(() => Workers.Map(_inputs, workers, SameHashOf));

        // What is left of the output is looked at as soon as it is known what was.
        void Ahead(BuildRecord? record)
        {
            if (record is not null)
            {
                Workers.Ahead(workers, _left);
            }
        }
    }

    private SeenInput Seen((string Path, FileStamp Stamp) file) =>
        new(file.Path, file.Stamp, _last?.Inputs.TryGetValue(file.Path, out var known) == true ? known : null);

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
        if (_last is null || _last.Inputs.Count != _inputs.Length || _inputs.Any(input => input.Last is null))
        {
            return null;
        }

        var looksSame = _inputs.All(input => input.LooksSame);
        if ((!looksSame && _same.Value.Contains(null)) || _left.Value.Count < _last.Outputs.Count)
        {
            return null;
        }

        if (!looksSame)
        {
            // A fresh checkout has other times: next time a look is enough.
            Save(input => input.Last?.Hash, _last.Outputs, _last.Warnings, _last.Kept);
        }

        return new(_last.Outputs.Count, _last.Warnings);
    }

    /// <summary>What a build can go on from; null when nothing is known, or a file went.</summary>
    public EarlierBuild? TakeUp()
    {
        if (_last?.Kept.Value is not { } kept || _inputs.Count(input => input.Last is not null) < _last.Inputs.Count)
        {
            return null;
        }

        _store = KeptStore.Open(_file, kept);
        if (_store is null)
        {
            return null;
        }

        var files = _inputs.Zip(_same.Value);
        var isAdded = files
            .Where(file => file.Second is null)
            .ToLookup(file => file.First.Last is null, file => file.First.Path);
        var input = isAdded.Contains(true)
            ? WithHashes(files)
            : new FileTree([.. files.Select(file => InputOf(file.First.Path, file.First.Stamp.Length, file.Second))]);
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
                return stamp.Length;
            }

            _open[page.Path] = true;
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

        var outputs = Workers.Map(result.Pages, _workers, page => (page.Path, StampOf(page, result)));
        if (outputs.Any(output => output.Item2 == FileStamp.None))
        {
            return;
        }

        // Beside the record of it, most of which is of other things.
        var record = new Lazy<KeptRecord?>(() => kept is null ? null : KeptStore.Save(_file, kept, _store));
        Workers.Ahead(_workers, record);
        try
        {
            Save(
                seen => input.Find(seen.Path)?.Hash,
                outputs,
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

    private Dictionary<string, FileStamp> LeftOutputs(BuildRecord? last)
    {
        var outputs = last?.Outputs ?? [];
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

    private FileStamp StampOf(Page page, BuildResult result) =>
        result.Changed is null || _open.ContainsKey(page.Path)
            ? FileStamp.Of(Path.Join(_output, page.Path)) ?? FileStamp.None
            : _left.Value[page.Path];

    // What came may be a link, of which only the folder tells.
    private FileTree WithHashes(IEnumerable<(SeenInput Input, ContentHash? Hash)> files)
    {
        var known = files.ToDictionary(file => file.Input.Path, file => file.Hash, StringComparer.Ordinal);
        return FolderTree.Read(_site, (file, path) => InputOf(path, file.Length, known.GetValueOrDefault(path)));
    }

    private ContentHash? SameHashOf(SeenInput input) =>
        input.Last?.Hash is { } known && HashOf(input) == known ? known : null;

    private InputFile InputOf(string path, long length, ContentHash? hash) =>
        length == 0
            ? InputFile.Of(path, [], hash)
            : new(path, length, () => FolderTree.Open(Path.Join(_site, path), path), hash);

    private void Save(
        Func<SeenInput, ContentHash?> seen,
        IReadOnlyList<(string, FileStamp)> outputs,
        IReadOnlyList<(string, int)> warnings,
        Lazy<KeptRecord?> kept
    )
    {
        var records = Workers.Map(_inputs, _workers, input => RecordOf(input, seen(input)));
        var inputs = _inputs.Zip(records).ToDictionary(f => f.First.Path, f => f.Second, StringComparer.Ordinal);
        try
        {
            new BuildRecord(_identity, inputs, outputs, warnings, kept).Save(_file + ".cache", _workers);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site is written; only the next build takes longer.
        }
    }

    private InputRecord RecordOf(SeenInput input, ContentHash? seen)
    {
        // What was written a moment before it was listed may have been written again without looking otherwise:
        // only what was read then is known of it, and next time it is read again.
        var stamp = input.Stamp;
        var isSettled = stamp.Modified <= _listed - Tick;
        return isSettled ? new(stamp, seen ?? HashOf(input)) : new(stamp with { Modified = 0 }, seen);
    }

    /// <summary>The hash of what a file holds if it still looks as listed; null when nobody can tell.</summary>
    private ContentHash? HashOf(SeenInput input)
    {
        if (input is { LooksSame: true, Last.Hash: { } known })
        {
            return known;
        }

        var file = Path.Join(_site, input.Path);
        try
        {
            using var bytes = File.OpenRead(file);
            var hash = ContentHash.Of(bytes);
            return FileStamp.Of(file) == input.Stamp ? hash : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>An input as it was listed.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Stamp">How it looks.</param>
    /// <param name="Last">What is known of it; null when the last build did not read it.</param>
    private readonly record struct SeenInput(string Path, FileStamp Stamp, InputRecord? Last)
    {
        /// <summary>Whether it looks as it did.</summary>
        public bool LooksSame => Last?.Stamp == Stamp;
    }
}
