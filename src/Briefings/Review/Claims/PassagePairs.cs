using Briefings.Review.Facts;

namespace Briefings.Review.Claims;

/// <summary>Which passage of a document is which of its former self, wherever it stands now.</summary>
internal static class PassagePairs
{
    private const double LeastAlike = 0.4;

    // Two long texts that have nothing in common are not compared passage by passage.
    private const int MostCompared = 100_000;

    /// <summary>The former self of each passage of <paramref name="now"/> that has one.</summary>
    public static IReadOnlyDictionary<Passage, Passage> Of(IReadOnlyList<Passage> old, IReadOnlyList<Passage> now)
    {
        var pairs = new Dictionary<Passage, Passage>(ReferenceEqualityComparer.Instance);
        var (left, right) = (old.ToList(), now.ToList());
        Take(p => $"{p.Text}\n{Key(p)}");
        Take(p => p.Text);
        Take(p => p.Note is null ? null : $"\n{p.Note}");
        foreach (var (before, after) in Closest(left, right))
        {
            pairs.Add(after, before);
        }

        return pairs;

        // Those with the same key, each as often as both sides have it, in order.
        void Take(Func<Passage, string?> key)
        {
            var spare = left.Where(p => key(p) is not null)
                .GroupBy(p => (key(p), p.Note is null))
                .ToDictionary(g => g.Key, g => new Queue<Passage>(g));
            foreach (var passage in right.ToList())
            {
                if (spare.GetValueOrDefault((key(passage), passage.Note is null))?.TryDequeue(out var former) == true)
                {
                    pairs.Add(passage, former);
                    left.Remove(former);
                    right.Remove(passage);
                }
            }
        }
    }

    /// <summary>What a passage cites itself, in one line.</summary>
    public static string Key(Passage passage) =>
        string.Join('\n', passage.Own.Select(c => $"{c.Key}\t{c.Locator}").Order(StringComparer.Ordinal));

    // The most alike first; of equals those that stand first.
    private static IEnumerable<(Passage Before, Passage After)> Closest(List<Passage> left, List<Passage> right)
    {
        if ((long)left.Count * right.Count > MostCompared)
        {
            return [];
        }

        var words = right.ConvertAll(p => Likeness.Words(p.Text));
        var candidates =
            from before in left
            let said = Likeness.Words(before.Text)
            from j in Enumerable.Range(0, right.Count)
            where (before.Note is null) == (right[j].Note is null)
            let alike = Likeness.Of(said, words[j])
            where alike >= LeastAlike
            orderby alike descending
            select (Before: before, After: right[j]);
        var taken = new HashSet<Passage>(ReferenceEqualityComparer.Instance);
        return
        [
            .. candidates.Where(c =>
                !taken.Contains(c.Before) && !taken.Contains(c.After) && taken.Add(c.Before) && taken.Add(c.After)
            ),
        ];
    }
}
