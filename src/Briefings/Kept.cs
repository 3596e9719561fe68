using Briefings.Link;
using Briefings.Model;
using Briefings.Read;

namespace Briefings;

/// <summary>What a build takes up of a process that has ended.</summary>
internal sealed class Kept
{
    private readonly KeptBuild _build;
    private readonly HashSet<string> _changed;
    private readonly HashSet<string> _urls;

    /// <summary>What holds of <paramref name="build"/> when the files at <paramref name="changed"/> are others.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Kept(KeptBuild build, IReadOnlyCollection<string> changed)
    {
        (_build, _changed) = (build, changed.ToHashSet(StringComparer.Ordinal));
        _urls =
        [
            .. changed
                .Select(path => build.Files.GetValueOrDefault(path))
                .OfType<KeptEntry>()
                .SelectMany(file => KeptContent.Read(file).Value.Documents)
                .Select(document => document.Url),
        ];
    }

    /// <summary>The hash of what names and links led to.</summary>
    public ContentHash Frame => _build.Frame;

    /// <summary>What <paramref name="file"/> was found to hold; null when it must be read.</summary>
    public Noted<FileContent>? Find(InputFile file)
    {
        if (_changed.Contains(file.Path) || !_build.Files.TryGetValue(file.Path, out var kept))
        {
            return null;
        }

        var content = KeptContent.Read(kept);
        return content.Value.Documents.Any(document => document.Kept!.AskedAbout.Any(_urls.Contains)) ? null : content;
    }

    /// <summary>The bytes of <paramref name="file"/> as they were taken up; null when it was read.</summary>
    public KeptEntry? Unchanged(ReadFile file) => file.Content.Value.IsKept ? _build.Files[file.File.Path] : null;

    /// <summary>
    /// What of the prose of <paramref name="files"/> differs; null when something else may differ as well.
    /// </summary>
    public IReadOnlySet<Concern>? Changes(IReadOnlyList<ReadFile> files, Func<Document, Noted<LinkedPage>> linkedAs)
    {
        var concerns = new HashSet<Concern>();
        var open = _changed.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Kind != ContentKind.Asset && !file.Content.Value.IsKept))
        {
            open.Remove(file.File.Path);
            if (
                file.Document is not { } written
                || !_build.Files.TryGetValue(file.File.Path, out var kept)
                || KeptContent.Read(kept).Value is not { Documents: [{ Kept: { } last } old] } before
                || before.Fields != file.Content.Value.Fields
                || linkedAs(written).Value is not { } page
                || !page.Mentioned.SequenceEqual(last.Mentioned)
                || !page.Uses.SequenceEqual(last.Uses)
            )
            {
                return null;
            }

            concerns.Add(Concern.ProseOf(written.Url));
            concerns.UnionWith(Mentioned(last.Mentions(old), page.Mentions));
        }

        return open.Count == 0 ? concerns : null;
    }

    private static IEnumerable<Concern> Mentioned(IReadOnlyList<Mention> old, IReadOnlyList<Mention> now)
    {
        var (before, after) = (old.ToLookup(m => m.ActorId), now.ToLookup(m => m.ActorId));
        foreach (var actor in before.Select(group => group.Key).Union(after.Select(group => group.Key)))
        {
            if (!before[actor].Select(Shown).SequenceEqual(after[actor].Select(Shown)))
            {
                yield return Concern.MentionsOf(actor);
                yield return Concern.Mentions;
            }

            if (before[actor].Count() != after[actor].Count())
            {
                yield return Concern.MentionCounts;
            }
        }
    }

    private static (string, string, string, string, int) Shown(Mention mention) =>
        (mention.Section, mention.Anchor, mention.Text, mention.Sentence, mention.OffsetInSentence);
}
