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

    private Kept? _kept;

    /// <summary>No memory yet.</summary>
    public BuildMemory() { }

    /// <summary>The memory of a process that has ended, for one build.</summary>
    /// <param name="kept">What it kept.</param>
    /// <param name="changed">The paths of the files that are others now; no file went.</param>
    /// <param name="added">The paths of the files that came.</param>
    /// <exception cref="InvalidDataException"><paramref name="kept"/> is damaged.</exception>
    public BuildMemory(KeptBuild kept, IReadOnlyCollection<string> changed, IReadOnlyCollection<string> added)
    {
        _kept = new(kept, changed, added);
        Read.Kept = _kept.Find;
        Search.TakeUp(kept.Search);
    }

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
        if (Read.Last is not { Documents.Frame: { } frame } read || Link.Last is not { } linked || !result.IsFoundSame)
        {
            return null;
        }

        var files = read.Files.Where(file => file.Kind != ContentKind.Asset).ToList();
        if (files.Exists(file => file.Content.Value.Unread.Count > 0))
        {
            return null;
        }

        return new(frame, Entries(files, linked.Of, result.Workers)) { Search = new(Search.ToBytes) };
    }

    /// <summary>Whether what was kept holds for what was read; else it is forgotten.</summary>
    internal bool Holds()
    {
        if (_kept is null || _kept.HoldsFor(Read.Last!))
        {
            return true;
        }

        (_kept, Read, Link, Check, Render, Pages, Search) = (null, new(), new(), new(), new(), new(), new());
        return false;
    }

    /// <summary>What differs from the process before; null when that is not known.</summary>
    internal IReadOnlySet<Concern>? Changed(Site site) => _kept?.Changes(Read.Last!.Files, Link.Last!.Of, site);

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
