namespace Briefings.Review.Facts;

/// <summary>Which statement of one side is which of the other's.</summary>
internal static class StatementPairs
{
    // Two long lists that have nothing in common are not compared entry by entry.
    private const int MostCompared = 100_000;

    /// <summary>
    /// The statements that differ: those of one side alone, and those of both that are one fact and say other things.
    /// </summary>
    public static IEnumerable<(Statement? Before, Statement? After)> Differing(
        IReadOnlyList<Statement> before,
        IReadOnlyList<Statement> after
    )
    {
        var old = before.GroupBy(s => s.Group, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var group in after.GroupBy(s => s.Group, StringComparer.Ordinal))
        {
            foreach (var pair in OfGroup(old.Remove(group.Key, out var left) ? left : [], [.. group]))
            {
                yield return pair;
            }
        }

        foreach (var gone in before.Where(s => old.ContainsKey(s.Group)))
        {
            yield return (gone, null);
        }
    }

    private static IEnumerable<(Statement? Before, Statement? After)> OfGroup(
        IReadOnlyList<Statement> left,
        IReadOnlyList<Statement> right
    )
    {
        var (old, now) = (Without(left, right), Without(right, left));
        var pairs = Closest(old, now);
        var paired = pairs.ToDictionary(p => p.After, p => p.Before);
        return
        [
            .. now.Select((s, j) => ((Statement?)(paired.TryGetValue(j, out var i) ? old[i] : null), (Statement?)s)),
            .. old.Where((_, i) => !paired.ContainsValue(i)).Select(s => ((Statement?)s, (Statement?)null)),
        ];
    }

    // Those that the other side does not state alike, each as often as it is stated too much.
    private static List<Statement> Without(IReadOnlyList<Statement> all, IReadOnlyList<Statement> other)
    {
        var spare = other.CountBy(s => s.Fingerprint).ToDictionary(StringComparer.Ordinal);
        var left = new List<Statement>();
        foreach (var statement in all)
        {
            if (spare.GetValueOrDefault(statement.Fingerprint) is > 0 and var n)
            {
                spare[statement.Fingerprint] = n - 1;
            }
            else
            {
                left.Add(statement);
            }
        }

        return left;
    }

    // The most alike first; of equals those that stand first.
    private static List<(int Before, int After)> Closest(List<Statement> left, List<Statement> right)
    {
        if ((long)left.Count * right.Count > MostCompared)
        {
            return [];
        }

        var candidates =
            from i in Enumerable.Range(0, left.Count)
            from j in Enumerable.Range(0, right.Count)
            let alike = Likeness.Of(TextOf(left[i]), TextOf(right[j]))
            where alike >= right[j].LeastAlike
            orderby alike descending
            select (Before: i, After: j);
        var (takenLeft, takenRight) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (i, j) in candidates)
        {
            if (!takenLeft.Contains(i) && !takenRight.Contains(j))
            {
                takenLeft.Add(i);
                takenRight.Add(j);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static string TextOf(Statement statement) =>
        statement.Details.Count > 0 ? statement.Details[0].Text : statement.Name;
}
