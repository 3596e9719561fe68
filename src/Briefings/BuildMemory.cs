using Briefings.Check;
using Briefings.Link;
using Briefings.Model;
using Briefings.Read;
using Briefings.Render;
using Briefings.Search;

namespace Briefings;

/// <summary>
/// What builds of one site, one after the other, have in common: each stage takes up from the last build what it would
/// make again. A build with it gives the same bytes and findings as one without.
/// </summary>
public sealed class BuildMemory
{
    private const int AtATime = 256;

    private readonly KeptBuild? _last;
    private Kept? _kept;
    private KeptFrame? _frame;

    /// <summary>No memory yet.</summary>
    public BuildMemory() { }

    /// <summary>The memory of a process that has ended, for one build.</summary>
    /// <param name="kept">What it kept.</param>
    /// <param name="changed">The paths of the files that are others now; no file went.</param>
    /// <param name="added">The paths of the files that came.</param>
    /// <exception cref="InvalidDataException"><paramref name="kept"/> is damaged.</exception>
    public BuildMemory(KeptBuild kept, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> added)
    {
        _last = kept;
        _kept = new(kept, changed, added);
        _frame = KeptFrame.Of(kept, changed, added);
        Start();
    }

    /// <summary>
    /// Told when most of what was kept is about to be read back, to stay until the end; before a build it is not known
    /// whether it will be.
    /// </summary>
    public Action ReadingAll { get; init; } = () => { };

    /// <summary>Whether no build goes on from the one at hand: then nothing is kept for longer than that.</summary>
    public bool IsLast { get; init; }

    internal ReadMemory Read { get; private set; } = new();

    internal LinkMemory Link { get; private set; } = new();

    internal CheckMemory Check { get; private set; } = new();

    internal RenderMemory Render { get; private set; } = new();

    internal PageMemory Pages { get; private set; } = new();

    internal SearchMemory Search { get; private set; } = new();

    /// <summary>
    /// What <paramref name="result"/>, which this memory was of use for and whose pages are made, leaves to another
    /// process; null where that would not be enough.
    /// </summary>
    public KeptBuild? Keep(BuildResult result)
    {
        // What pages found would be lost with pages that are not made.
        if (!result.IsFoundSame)
        {
            return null;
        }

        if (_frame is not null)
        {
            return KeptWith(_frame);
        }

        if (Read.Last is not { Documents.Frame: { } hash } read || Link.Last is not { } linked)
        {
            return null;
        }

        var files = read.Files.Where(file => file.Kind != ContentKind.Asset).ToList();
        if (files.Exists(file => file.Content.Value.Unread.Count > 0))
        {
            return null;
        }

        return new(hash, Entries(files, linked.Of, result.Workers))
        {
            Site = new(() => PackedFrame.Of(files, read.Found, linked, Pages, result.Workers)),
            Search = new(Search.ToPieces),
        };
    }

    /// <summary>Starts a build: stages may go on from what another process left.</summary>
    internal void Enter(FileTree input, BuildOptions options)
    {
        if (_frame is not null)
        {
            _frame.Start(input, options, Read, Link);
        }
        else if (_kept is not null)
        {
            ReadingAll();
        }
    }

    /// <summary>
    /// Whether what was taken up still holds for <paramref name="documents"/>; if not, it is dropped, and all must be
    /// read again.
    /// </summary>
    internal bool Holds(Documents documents)
    {
        if (documents.ByPosition is not null)
        {
            return true;
        }

        if (_frame is not null)
        {
            ReadingAll();
            _frame = null;
        }

        if (_kept is null || _kept.HoldsFor(Read.Last!))
        {
            return true;
        }

        _kept = null;
        Start();
        return false;
    }

    /// <summary>Whether no document is read back but those that are looked at.</summary>
    internal bool HasFrame => _frame is not null;

    /// <summary>Begins to make <paramref name="value"/> where there is little else to do.</summary>
    internal void Ahead<T>(BuildOptions options, Lazy<T> value)
    {
        if (HasFrame)
        {
            Workers.Ahead(options.Workers, value);
        }
    }

    /// <summary>Lets go what the site was made of, where no build goes on from this one.</summary>
    internal void LetGo()
    {
        if (IsLast)
        {
            (Read, Link, Check) = (new(), new(), new());
        }
    }

    /// <summary>Drops what another process linked, as an edit is seen beyond its page.</summary>
    internal void DropFrame()
    {
        _frame = null;
        Start();
    }

    /// <summary>The only documents to check; null for all. What was found of others is added.</summary>
    internal IReadOnlyList<Document>? Checked(Diagnostics found)
    {
        _frame?.Report(found);
        return _frame?.Relinked;
    }

    /// <summary>
    /// What is other than the last process made of <paramref name="site"/>; null where that is not known.
    /// </summary>
    internal IReadOnlySet<Concern>? Changed(Site site) => _kept?.Changes(Reread(), LinkedAs, site);

    /// <summary>The documents that were read now, as they are linked.</summary>
    internal IReadOnlyList<Document> ChangedDocuments() =>
        [.. Reread().SelectMany(file => file.Content.Value.Documents).Select(one => LinkedAs(one).Page.Value.Document)];

    private IReadOnlyList<ReadFile> Reread() =>
        _frame?.Reread
        ?? [.. Read.Last!.Files.Where(file => file.Kind != ContentKind.Asset && !file.Content.Value.IsKept)];

    private LinkedDocument LinkedAs(Document written) => _frame?.Of(written) ?? Link.Last!.Of(written);

    private void Start()
    {
        (Read, Link, Check, Render, Pages, Search) = (new(), new(), new(), new(), new(), new());
        if (_kept is not null)
        {
            Read.Kept = _kept.Find;
            Search.TakeUp(_last!.Search);
        }
    }

    private KeptBuild KeptWith(KeptFrame frame)
    {
        var reread = frame.Reread.ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        var checkedAs = Check.ByDocument();
        return _last! with
        {
            Files = _last.Files.Select(entry =>
                reread.TryGetValue(entry.Path, out var file) ? KeptContent.Of(file, frame.Of, checkedAs) : entry
            ),
            Search = new(Search.ToPieces),
        };
    }

    // A few at a time: who writes them down need not have all in memory.
    private IEnumerable<KeptEntry> Entries(List<ReadFile> files, Func<Document, LinkedDocument> linkedAs, int workers)
    {
        var checkedAs = Check.ByDocument();
        return files
            .Chunk(AtATime)
            .SelectMany(some =>
                Workers.Map(some, workers, file => _kept?.Unchanged(file) ?? KeptContent.Of(file, linkedAs, checkedAs))
            );
    }
}
