using Briefings.Review.Facts;

namespace Briefings.Review.Redline;

/// <summary>Which block of a page is which of its former self, and which only moved.</summary>
internal static class BlockAlignment
{
    private const double LeastAlike = 0.4;
    private const int FewestMovedWords = 3;

    // Two long stretches that have nothing in common are not compared block by block.
    private const int LargestGap = 40_000;

    /// <summary>The lines of both pages, in reading order: what went stands before what came in its place.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<Block> old, IReadOnlyList<Block> now)
    {
        var kept = Myers.Common(Keys(old), Keys(now));
        var (movedOld, movedNew) = Moved(old, now, kept);
        var lines = new List<Line>();
        var (x, y) = (0, 0);
        foreach (var (i, j) in kept.Append((old.Count, now.Count)))
        {
            Gap(x, i, y, j);
            if (i < old.Count && j < now.Count)
            {
                lines.Add(Kept(old[i], now[j]));
            }

            (x, y) = (i + 1, j + 1);
        }

        return lines;

        void Gap(int fromOld, int toOld, int fromNew, int toNew)
        {
            var left = Enumerable.Range(fromOld, toOld - fromOld).ToList();
            var right = Enumerable.Range(fromNew, toNew - fromNew).ToList();
            var pairs = Paired(
                [.. left.Where(i => !movedOld.Contains(i))],
                [.. right.Where(j => !movedNew.Contains(j))],
                (i, j) => Alike(old[i], now[j])
            );
            var (a, b) = (fromOld, fromNew);
            foreach (var (i, j) in pairs.Append((toOld, toNew)))
            {
                for (; a < i; a++)
                {
                    lines.Add(Lone(old[a], movedOld.Contains(a) ? Fate.MovedAway : Fate.Removed));
                }

                for (; b < j; b++)
                {
                    lines.Add(Lone(now[b], movedNew.Contains(b) ? Fate.MovedHere : Fate.Added));
                }

                if (i < toOld && j < toNew)
                {
                    lines.Add(new(Fate.Changed, old[i], now[j], WordDiff.Of(old[i], now[j])));
                }

                (a, b) = (i + 1, j + 1);
            }
        }
    }

    private static List<string> Keys(IReadOnlyList<Block> blocks) => [.. blocks.Select(b => $"{b.Tag}\n{b.Text}")];

    private static Line Kept(Block old, Block now)
    {
        var cells = WordDiff.Of(old, now);
        var isSame = cells.All(c => c.Spans.All(s => s.Edit == Edit.Kept));
        return new(isSame ? Fate.Same : Fate.Changed, old, now, cells);
    }

    private static Line Lone(Block block, Fate fate)
    {
        var isOld = fate is Fate.Removed or Fate.MovedAway;
        var edit = isOld ? Edit.Deleted : Edit.Inserted;
        IReadOnlyList<CellDiff> cells = [.. block.Cells.Select(c => CellDiff.Whole(c, edit))];
        return new(fate, isOld ? block : null, isOld ? null : block, cells);
    }

    // The same text at another place, each as often as both sides have it to spare.
    private static (HashSet<int> Old, HashSet<int> New) Moved(
        IReadOnlyList<Block> old,
        IReadOnlyList<Block> now,
        List<(int Old, int New)> kept
    )
    {
        var keptOld = kept.Select(p => p.Old).ToHashSet();
        var keptNew = kept.Select(p => p.New).ToHashSet();
        var spare = Enumerable
            .Range(0, old.Count)
            .Where(i => !keptOld.Contains(i) && old[i].Words.Count >= FewestMovedWords)
            .GroupBy(i => $"{old[i].Tag}\n{old[i].Text}", StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        var (movedOld, movedNew) = (new HashSet<int>(), new HashSet<int>());
        for (var j = 0; j < now.Count; j++)
        {
            if (
                !keptNew.Contains(j)
                && spare.TryGetValue($"{now[j].Tag}\n{now[j].Text}", out var places)
                && places.TryDequeue(out var i)
            )
            {
                movedOld.Add(i);
                movedNew.Add(j);
            }
        }

        return (movedOld, movedNew);
    }

    private static double Alike(Block old, Block now) =>
        old.IsRow != now.IsRow ? 0
        : old.Words.Count == 0 && now.Words.Count == 0 ? 0.5
        : Likeness.Of(old.Words, now.Words);

    // The pairs, in order on both sides, whose likenesses add up to the most.
    private static List<(int Old, int New)> Paired(List<int> left, List<int> right, Func<int, int, double> alike)
    {
        if (left.Count == 0 || right.Count == 0 || (long)left.Count * right.Count > LargestGap)
        {
            return [];
        }

        var best = new double[(left.Count + 1) * (right.Count + 1)];
        var gain = new double[best.Length];
        int At(int i, int j) => (i * (right.Count + 1)) + j;
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                var likeness = alike(left[i], right[j]);
                gain[At(i, j)] = likeness >= LeastAlike ? best[At(i + 1, j + 1)] + likeness : -1;
                best[At(i, j)] = Math.Max(gain[At(i, j)], Math.Max(best[At(i + 1, j)], best[At(i, j + 1)]));
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count; )
        {
            if (gain[At(i, j)] >= 0 && best[At(i, j)] <= gain[At(i, j)])
            {
                pairs.Add((left[i++], right[j++]));
            }
            else if (best[At(i + 1, j)] >= best[At(i, j + 1)])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
