namespace Briefings.Review.Redline;

/// <summary>
/// The longest common subsequence of two sequences, by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
/// Algorithmica 1 (1986), the greedy algorithm of section 4.
/// </summary>
internal static class Myers
{
    // Memory grows with the square of the differences; sequences that differ more have nothing to align.
    private const int MostDifferences = 2000;

    /// <summary>
    /// The pairs of positions that are kept, ascending. Of sequences that differ too much only their common start and
    /// end are.
    /// </summary>
    public static List<(int Old, int New)> Common<T>(IReadOnlyList<T> old, IReadOnlyList<T> now)
        where T : IEquatable<T>
    {
        var pairs = new List<(int, int)>();
        var (start, oldEnd, newEnd) = (0, old.Count, now.Count);
        while (start < oldEnd && start < newEnd && old[start].Equals(now[start]))
        {
            pairs.Add((start, start));
            start++;
        }

        while (oldEnd > start && newEnd > start && old[oldEnd - 1].Equals(now[newEnd - 1]))
        {
            oldEnd--;
            newEnd--;
        }

        pairs.AddRange(Middle(old, now, start, oldEnd - start, newEnd - start));
        pairs.AddRange(Enumerable.Range(0, old.Count - oldEnd).Select(i => (oldEnd + i, newEnd + i)));
        return pairs;
    }

    private static List<(int Old, int New)> Middle<T>(
        IReadOnlyList<T> old,
        IReadOnlyList<T> now,
        int start,
        int n,
        int m
    )
        where T : IEquatable<T>
    {
        var most = Math.Min(n + m, MostDifferences);
        var furthest = new int[(2 * most) + 2];
        var trace = new List<int[]>();
        for (var d = 0; d <= most && n > 0 && m > 0; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x =
                    k == -d || (k != d && furthest[most + k - 1] < furthest[most + k + 1])
                        ? furthest[most + k + 1]
                        : furthest[most + k - 1] + 1;
                while (x < n && x - k < m && old[start + x].Equals(now[start + x - k]))
                {
                    x++;
                }

                furthest[most + k] = x;
                if (x >= n && x - k >= m)
                {
                    return Back(trace, start, n, m, d);
                }
            }

            trace.Add(furthest.AsSpan(most - d, (2 * d) + 1).ToArray());
        }

        return [];
    }

    // From the end back to the start: which diagonal each step came from, and the run of equals before it.
    private static List<(int Old, int New)> Back(List<int[]> trace, int start, int n, int m, int differences)
    {
        var pairs = new List<(int, int)>();
        var (x, y) = (n, m);
        for (var d = differences; d > 0; d--)
        {
            var (k, last) = (x - y, trace[d - 1]);
            int At(int diagonal) => Math.Abs(diagonal) <= d - 1 ? last[diagonal + d - 1] : -1;
            var down = k == -d || (k != d && At(k - 1) < At(k + 1));
            var from = down ? k + 1 : k - 1;
            var px = At(from);
            while (x > (down ? px : px + 1))
            {
                pairs.Add((start + --x, start + --y));
            }

            (x, y) = (px, px - from);
        }

        while (x > 0)
        {
            pairs.Add((start + --x, start + --y));
        }

        pairs.Reverse();
        return pairs;
    }
}
