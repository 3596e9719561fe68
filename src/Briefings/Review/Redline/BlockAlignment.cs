using Briefings.Review.Facts;

namespace Briefings.Review.Redline;

/// <summary>Which block of a page is which of its former self.</summary>
internal static class BlockAlignment
{
    private const double LeastAlike = 0.4;

    // Two long stretches that have nothing in common are not compared block by block.
    private const int LargestGap = 40_000;

    /// <summary>The lines of both pages, in reading order: what went stands before what came in its place.</summary>
    public static IReadOnlyList<Line> Of(IReadOnlyList<Block> old, IReadOnlyList<Block> now)
    {
        var kept = Myers.Common(Keys(old), Keys(now));
        var moved = new MovedBlocks(old, now, kept);
        var pairs = WithReworded(old, now, kept, moved);
        moved.AddReworded(pairs);
        var lines = new List<Line>();
        var (x, y) = (0, 0);
        foreach (var (i, j) in pairs.Append((old.Count, now.Count)))
        {
            lines.AddRange(Enumerable.Range(x, i - x).Select(moved.Old));
            lines.AddRange(Enumerable.Range(y, j - y).Select(moved.New));
            if (i < old.Count && j < now.Count)
            {
                lines.Add(InPlace(old[i], now[j]));
            }

            (x, y) = (i + 1, j + 1);
        }

        return lines;
    }

    private static List<string> Keys(IReadOnlyList<Block> blocks) => [.. blocks.Select(b => b.Key)];

    private static Line InPlace(Block old, Block now)
    {
        var cells = WordDiff.Of(old, now);
        var isSame = cells.All(c => c.Spans.All(s => s.Edit == Edit.Kept));
        return new(isSame && old.Key == now.Key ? Fate.Same : Fate.Changed, old, now, cells);
    }

    // Between two blocks that stay, those that are alike enough are the same, in other words.
    private static List<(int Old, int New)> WithReworded(
        IReadOnlyList<Block> old,
        IReadOnlyList<Block> now,
        List<(int Old, int New)> kept,
        MovedBlocks moved
    )
    {
        var pairs = new List<(int Old, int New)>();
        var (x, y) = (0, 0);
        foreach (var (i, j) in kept.Append((old.Count, now.Count)))
        {
            pairs.AddRange(
                Paired(
                    [.. Enumerable.Range(x, i - x).Where(n => !moved.IsOld(n))],
                    [.. Enumerable.Range(y, j - y).Where(n => !moved.IsNew(n))],
                    (a, b) => Alike(old[a], now[b])
                )
            );
            if (i < old.Count && j < now.Count)
            {
                pairs.Add((i, j));
            }

            (x, y) = (i + 1, j + 1);
        }

        return pairs;
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
