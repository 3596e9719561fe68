namespace Briefings.Review.Redline;

/// <summary>What became of a block.</summary>
internal enum Fate
{
    /// <summary>It stays as it is.</summary>
    Same,

    /// <summary>It stays, with other words, links or markup.</summary>
    Changed,

    /// <summary>It came.</summary>
    Added,

    /// <summary>It went.</summary>
    Removed,

    /// <summary>It stood here, and stands elsewhere now.</summary>
    MovedAway,

    /// <summary>It stood elsewhere.</summary>
    MovedHere,
}

/// <summary>A block of a redlined page.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Old">As it was; null when it came.</param>
/// <param name="New">As it is; null when it went.</param>
/// <param name="Cells">Its text, old and new interleaved.</param>
internal sealed record Line(Fate Fate, Block? Old, Block? New, IReadOnlyList<CellDiff> Cells)
{
    /// <summary>The block, as it is or was.</summary>
    public Block Block => New ?? Old!;

    /// <summary>The number of the change on its page, from 1; 0 where nothing changed.</summary>
    public int Number { get; init; }

    /// <summary>For a block that moved: the number of its other place.</summary>
    public int Other { get; init; }

    /// <summary>For a block that moved: which move of the page it is, from 1, at both of its places.</summary>
    public int Move { get; init; }

    /// <summary>Whether words of it came or went.</summary>
    public bool IsReworded =>
        Cells.SelectMany(c => c.Spans).Any(s => s is { Edit: Edit.Inserted or Edit.Deleted, IsCarried: false });

    /// <summary>Whether the old side has it here.</summary>
    public bool IsBefore => Old is not null;

    /// <summary>Whether the new side has it here.</summary>
    public bool IsAfter => New is not null;
}
