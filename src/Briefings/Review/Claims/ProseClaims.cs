using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Claims;

/// <summary>What prose claims otherwise than before, and on whose word.</summary>
internal sealed class ProseClaims(Sides sides)
{
    private readonly PassageReader _old = new(sides.Before, sides.OldNames);
    private readonly PassageReader _now = new(sides.After, sides.NewNames);

    /// <summary>
    /// The claims of briefings, profiles and events that came, were reworded or cite others than before, and those
    /// that lost all that they cited; by page, in reading order.
    /// </summary>
    public IReadOnlyList<ProseClaim> All() =>
        [.. sides.Pairs.Where(p => p.After is Briefing or Actor or Event && sides.CanDiffer(p)).SelectMany(Of)];

    private IEnumerable<ProseClaim> Of(DocumentPair pair)
    {
        var now = _now.Of(pair.After!);
        var old = pair.Before is null ? [] : _old.Of(pair.Before);
        var pairs = PassagePairs.Of(old, now);
        var notes = now.Where(p => p.Note is not null && pairs.ContainsKey(p))
            .ToDictionary(p => p.Note!, p => pairs[p].Note!, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in now)
        {
            var former = pairs.GetValueOrDefault(passage);
            var isLost = former is { Sources.Count: > 0 } && passage.Sources.Count == 0;
            var isNew = passage.IsClaim && (former is null || !IsSame(former, passage, notes));

            // What a footnote says is told with the passage that it belongs to.
            if ((isLost || isNew) && !(passage.Note is { } label && told.Contains(label)))
            {
                told.UnionWith(passage.Notes);
                yield return new(pair.After!, former, passage, isLost);
            }
        }
    }

    // A source that came or went elsewhere is no edit of the passage that names it all the time.
    private bool IsSame(Passage old, Passage now, Dictionary<string, string> notes) =>
        old.Text == now.Text
        && Known(old, now.IsOpen, sides.After.Site).SequenceEqual(Known(now, old.IsOpen, sides.Before.Site))
        && old.Notes.ToHashSet().SetEquals(now.Notes.Select(n => notes.GetValueOrDefault(n, "\n" + n)));

    private static IEnumerable<string> Known(Passage passage, bool isOtherOpen, Site other) =>
        passage
            .Own.Where(c => !isOtherOpen || c.Id is null || other.References.Sources.ContainsKey(c.Id))
            .Select(c => $"{c.Key}\t{c.Locator}")
            .Order(StringComparer.Ordinal);
}
