using Briefings.Link;
using Briefings.Model;
using Briefings.Read;

namespace Briefings;

/// <summary>What a build takes up of a process that has ended.</summary>
internal sealed class Kept
{
    private readonly Dictionary<string, KeptEntry> _entries;
    private readonly HashSet<string> _changed;
    private readonly HashSet<string> _added;
    private readonly ContentHash _frame;
    private readonly HashSet<string> _urls;

    /// <summary>What holds of <paramref name="build"/> now.</summary>
    /// <param name="build">What was kept.</param>
    /// <param name="changed">The files that are others.</param>
    /// <param name="added">The files that came.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Kept(KeptBuild build, IEnumerable<string> changed, IEnumerable<string> added)
    {
        _frame = build.Frame;
        _entries = build.Files.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        _changed = changed.ToHashSet(StringComparer.Ordinal);
        _added = added.ToHashSet(StringComparer.Ordinal);
        _urls =
        [
            .. _changed
                .Select(path => _entries.GetValueOrDefault(path))
                .OfType<KeptEntry>()
                .SelectMany(file => KeptContent.Read(file).Value.Documents)
                .Select(document => document.Url),
        ];
    }

    /// <summary>
    /// Whether documents would be linked and checked as they were: in the same frame, but for briefings and assets that
    /// came. Before, nothing led to those, or it was an error, after which nothing is kept.
    /// </summary>
    public bool HoldsFor(ReadSite read)
    {
        var isNew = read.Files.ToLookup(file => _added.Contains(file.File.Path));
        return isNew[true].All(file => file.Kind is ContentKind.Briefing or ContentKind.Asset)
            && Reader.FrameOf(read.Input, isNew[false]) == _frame;
    }

    /// <summary>What <paramref name="file"/> was found to hold; null when it must be read.</summary>
    public Noted<FileContent>? Find(InputFile file)
    {
        if (_changed.Contains(file.Path) || !_entries.TryGetValue(file.Path, out var kept))
        {
            return null;
        }

        var content = KeptContent.Read(kept);
        return content.Value.Documents.Any(document => document.Kept!.AskedAbout.Any(_urls.Contains)) ? null : content;
    }

    /// <summary>The bytes of <paramref name="file"/> as they were taken up; null when it was read.</summary>
    public KeptEntry? Unchanged(ReadFile file) => file.Content.Value.IsKept ? _entries[file.File.Path] : null;

    /// <summary>
    /// What is other than it was for the documents of <paramref name="made"/>, the files that were read now; null when
    /// something else may be as well.
    /// </summary>
    public IReadOnlySet<Concern>? Changes(
        IReadOnlyList<ReadFile> made,
        Func<Document, LinkedDocument> linkedAs,
        Site site
    )
    {
        if (_added.Count > 0 || _changed.Except(made.Select(file => file.File.Path)).Any())
        {
            return null;
        }

        var changes = new KeptChanges(site, made.Count);
        var concerns = new HashSet<Concern>();
        foreach (var file in made)
        {
            if (
                file.Document is not { } written
                || !_entries.TryGetValue(file.File.Path, out var kept)
                || KeptContent.Read(kept).Value is not { Documents: [var old] } before
            )
            {
                return null;
            }

            concerns.UnionWith(
                changes.Of(old, linkedAs(written).Page.Value, before.Fields == file.Content.Value.Fields)
            );
        }

        return concerns;
    }
}
