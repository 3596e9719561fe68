using Briefings.Link;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Read;

namespace Briefings;

/// <summary>
/// All of a site that stays while its frame does, as another process left it: who is who, who refers to what, which
/// pages there are. A build of an edit that leaves it looks at no document but those that its pages show.
/// </summary>
internal sealed class KeptFrame
{
    private const int MostChanges = 64;

    private readonly PackedSite _parts;
    private readonly IReadOnlyList<KeptEntry> _entries;
    private readonly IReadOnlyCollection<string> _changed;
    private KeptFiles? _files;
    private KeptLinks? _links;

    private KeptFrame(PackedSite parts, IReadOnlyList<KeptEntry> entries, IReadOnlyCollection<string> changed) =>
        (_parts, _entries, _changed) = (parts, entries, changed);

    /// <summary>The files that were read now.</summary>
    public IReadOnlyList<ReadFile> Reread => _files!.Reread;

    /// <summary>The documents that were linked now.</summary>
    public IReadOnlyList<Document> Relinked => [.. _links!.Relinked.Select(one => one.Page.Value.Document)];

    /// <summary>The frame of <paramref name="build"/>; null where it is of no use.</summary>
    /// <param name="build">What was kept.</param>
    /// <param name="changed">The files that are others.</param>
    /// <param name="added">The files that came.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static KeptFrame? Of(
        KeptBuild build,
        IReadOnlyCollection<string> changed,
        IReadOnlyCollection<string> added
    ) =>
        added.Count == 0 && changed.Count <= MostChanges && build.Site.Value is { Count: > 0 } parts
            ? new(new(parts), [.. build.Files], changed)
            : null;

    /// <summary>Lets the stages go on from it.</summary>
    public void Start(FileTree input, BuildOptions options, ReadMemory read, LinkMemory link)
    {
        _files = new(input, options, _parts, _entries, KeptContent.Read, _changed);
        read.TakenUp = _files;
        link.Kept = documents => _links = new(_parts, documents, _files.Before);
    }

    /// <summary>What became of <paramref name="written"/>, which was read now.</summary>
    public LinkedDocument Of(Document written) => _links!.Relinked.First(one => ReferenceEquals(one.Written, written));

    /// <summary>Adds what was found of all that did not change: how often is known, the rest is fetched.</summary>
    public void Report(Diagnostics found)
    {
        var reader = new PackReader(_parts[SitePart.Found].Span, "");
        found.AddRange(reader.List(PackedDiagnostic.Read));
        var sums = Sums();
        var all = new Lazy<ILookup<Severity, Diagnostic>>(() => Elsewhere().ToLookup(one => one.Rule.Severity));
        IReadOnlyCollection<Diagnostic>[] bySeverity =
        [
            .. Findings.Severities.Select(severity => new Deferred<Diagnostic>(
                sums.Where(sum => sum.Rule.Severity == severity).Sum(sum => sum.Count),
                () => [.. all.Value[severity]]
            )),
        ];
        found.Add(new Findings(bySeverity, sums));
    }

    private List<FindingSum> Sums()
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (code, count) in _entries.Where(IsUnchanged).SelectMany(entry => entry.Counts))
        {
            sums[code] = sums.GetValueOrDefault(code) + count;
        }

        return [.. sums.Select(sum => new FindingSum("", PackedDiagnostic.Rule(sum.Key), sum.Value))];
    }

    private bool IsUnchanged(KeptEntry entry) => !_changed.Contains(entry.Path);

    private IEnumerable<Diagnostic> Elsewhere()
    {
        var found = new Diagnostics();
        for (var i = 0; i < _entries.Count; i++)
        {
            found.Add(IsUnchanged(_entries[i]) ? _files!.Contents[i].Found : Findings.None);
        }

        for (var at = 0; at < _files!.FileOf.Count; at++)
        {
            if (_files.FileOf[at] is >= 0 and var file && IsUnchanged(_entries[file]))
            {
                var linked = _links!.Before[at];
                found.AddAll([linked.InFields, linked.Page.Found]);
                found.AddAll(linked.Written.Kept is { } kept ? [kept.Checked, kept.Readiness] : []);
            }
        }

        return found.Sorted();
    }
}
