namespace Briefings.Review.Redline;

/// <summary>The main text of a page, old and new in one.</summary>
/// <param name="Lines">Its blocks, in reading order.</param>
internal sealed record RedlinedText(IReadOnlyList<Line> Lines)
{
    /// <summary>Compares a page's main text with its former one.</summary>
    public static RedlinedText Of(IReadOnlyList<Block> old, IReadOnlyList<Block> now) =>
        new(Numbered(BlockAlignment.Of(old, now)));

    /// <summary>How many words came; those that only moved did not.</summary>
    public int Inserted => Words(Edit.Inserted, Fate.MovedHere);

    /// <summary>How many words went.</summary>
    public int Deleted => Words(Edit.Deleted, Fate.MovedAway);

    /// <summary>How many blocks moved.</summary>
    public int Moved => Lines.Count(l => l.Fate == Fate.MovedHere);

    /// <summary>How many changes are numbered.</summary>
    public int Changes => Lines.Count(l => l.Number > 0);

    /// <summary>The text with every change accepted, a line a block.</summary>
    public string Accepted => Text(l => l.IsAfter, c => c.After, Edit.Deleted);

    /// <summary>The text with every change refused.</summary>
    public string Refused => Text(l => l.IsBefore, c => c.Before, Edit.Inserted);

    private int Words(Edit edit, Fate moved) =>
        Lines
            .Where(l => l.Fate != moved)
            .SelectMany(l => l.Cells)
            .SelectMany(c => c.Spans)
            .Where(s => s.Edit == edit)
            .Sum(s => s.Tokens.Count(t => t.IsWord));

    private string Text(Func<Line, bool> line, Func<CellDiff, bool> cell, Edit left) =>
        string.Join(
            '\n',
            Lines
                .Where(line)
                .Select(l =>
                    string.Join(
                        '\t',
                        l.Cells.Where(cell)
                            .Select(c => string.Concat(c.Spans.Where(s => s.Edit != left).Select(s => s.Text)))
                    )
                )
        );

    private static List<Line> Numbered(IReadOnlyList<Line> lines)
    {
        var number = 0;
        List<Line> numbered = [.. lines.Select(l => l.Fate == Fate.Same ? l : l with { Number = ++number })];
        var away = numbered
            .Where(l => l.Fate == Fate.MovedAway)
            .GroupBy(l => l.Block.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g.Select(l => l.Number)), StringComparer.Ordinal);
        var partners = new Dictionary<int, int>();
        foreach (var here in numbered.Where(l => l.Fate == Fate.MovedHere))
        {
            var there = away[here.Block.Text].Dequeue();
            (partners[here.Number], partners[there]) = (there, here.Number);
        }

        return [.. numbered.Select(l => partners.TryGetValue(l.Number, out var other) ? l with { Other = other } : l)];
    }
}
