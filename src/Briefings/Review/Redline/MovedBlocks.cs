using Briefings.Review.Facts;

namespace Briefings.Review.Redline;

/// <summary>The blocks of a page that stand elsewhere now, in the same words or in clearly similar ones.</summary>
internal sealed class MovedBlocks
{
    private const int FewestWords = 3;
    private const int FewestRewordedWords = 5;
    private const double ClearlySame = 0.6;

    // Two long texts that have nothing in common are not compared block by block.
    private const int MostCompared = 40_000;

    private readonly IReadOnlyList<Block> _old;
    private readonly IReadOnlyList<Block> _now;
    private readonly Dictionary<int, (int Other, int Move)> _away = [];
    private readonly Dictionary<int, (int Other, int Move)> _here = [];

    /// <summary>Finds the same words at another place, each as often as both sides have them to spare.</summary>
    public MovedBlocks(IReadOnlyList<Block> old, IReadOnlyList<Block> now, List<(int Old, int New)> kept)
    {
        (_old, _now) = (old, now);
        var keptOld = kept.Select(p => p.Old).ToHashSet();
        var keptNew = kept.Select(p => p.New).ToHashSet();
        var spare = Enumerable
            .Range(0, old.Count)
            .Where(i => !keptOld.Contains(i) && old[i].Words.Count >= FewestWords)
            .GroupBy(i => old[i].Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        for (var j = 0; j < now.Count; j++)
        {
            if (!keptNew.Contains(j) && spare.TryGetValue(now[j].Key, out var places) && places.TryDequeue(out var i))
            {
                Add(i, j);
            }
        }
    }

    /// <summary>Whether the old block <paramref name="i"/> moved.</summary>
    public bool IsOld(int i) => _away.ContainsKey(i);

    /// <summary>Whether the new block <paramref name="j"/> moved.</summary>
    public bool IsNew(int j) => _here.ContainsKey(j);

    /// <summary>Finds those that moved and were reworded, among what is in no pair; the most alike first.</summary>
    public void AddReworded(List<(int Old, int New)> pairs)
    {
        var paired = (Old: pairs.Select(p => p.Old).ToHashSet(), New: pairs.Select(p => p.New).ToHashSet());
        var left = Free(_old, i => !paired.Old.Contains(i) && !IsOld(i));
        var right = Free(_now, j => !paired.New.Contains(j) && !IsNew(j));
        if ((long)left.Count * right.Count > MostCompared)
        {
            return;
        }

        var candidates =
            from i in left
            from j in right
            where _old[i].IsRow == _now[j].IsRow
            let alike = Likeness.Of(_old[i].Words, _now[j].Words)
            where alike >= ClearlySame
            orderby alike descending
            select (Old: i, New: j);
        foreach (var (i, j) in candidates.ToList())
        {
            if (!IsOld(i) && !IsNew(j))
            {
                Add(i, j);
            }
        }
    }

    /// <summary>The line of the old block <paramref name="i"/>, which stands there no longer.</summary>
    public Line Old(int i) =>
        _away.TryGetValue(i, out var there)
            ? new(Fate.MovedAway, _old[i], null, Cells(i, there.Other, Edit.Deleted)) { Move = there.Move }
            : new(Fate.Removed, _old[i], null, Whole(_old[i], Edit.Deleted));

    /// <summary>The line of the new block <paramref name="j"/>, which did not stand there.</summary>
    public Line New(int j) =>
        _here.TryGetValue(j, out var there)
            ? new(Fate.MovedHere, null, _now[j], Cells(there.Other, j, Edit.Inserted)) { Move = there.Move }
            : new(Fate.Added, null, _now[j], Whole(_now[j], Edit.Inserted));

    private static List<int> Free(IReadOnlyList<Block> blocks, Func<int, bool> isFree) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Words.Count >= FewestRewordedWords && isFree(i))];

    private static IReadOnlyList<CellDiff> Whole(Block block, Edit edit) =>
        [.. block.Cells.Select(c => CellDiff.Whole(c, edit))];

    private IReadOnlyList<CellDiff> Cells(int i, int j, Edit edit) =>
        [
            .. WordDiff
                .Of(_old[i], _now[j])
                .Where(c => edit == Edit.Deleted ? c.Before : c.After)
                .Select(c => c.Moved(edit)),
        ];

    private void Add(int i, int j)
    {
        var move = _away.Count + 1;
        (_away[i], _here[j]) = ((j, move), (i, move));
    }
}
