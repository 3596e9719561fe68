namespace Briefings.Review.Redline;

/// <summary>The main text of a page, old and new in one.</summary>
/// <param name="Lines">Its blocks, in reading order.</param>
internal sealed record RedlinedText(IReadOnlyList<Line> Lines)
{
    /// <summary>Compares a page's main text with its former one.</summary>
    public static RedlinedText Of(IReadOnlyList<Block> old, IReadOnlyList<Block> now) =>
        new(Numbered(BlockAlignment.Of(old, now)));

    /// <summary>How many words came; those that only moved did not.</summary>
    public int Inserted => Words(Edit.Inserted);

    /// <summary>How many words went.</summary>
    public int Deleted => Words(Edit.Deleted);

    /// <summary>How many blocks moved.</summary>
    public int Moved => Lines.Count(l => l.Fate == Fate.MovedHere);

    /// <summary>How many changes are numbered.</summary>
    public int Changes => Lines.Count(l => l.Number > 0);

    /// <summary>The text with every change accepted, a line a block.</summary>
    public string Accepted => Text(l => l.IsAfter, c => c.After, Edit.Deleted);

    /// <summary>The text with every change refused.</summary>
    public string Refused => Text(l => l.IsBefore, c => c.Before, Edit.Inserted);

    private int Words(Edit edit) =>
        Lines
            .SelectMany(l => l.Cells)
            .SelectMany(c => c.Spans)
            .Where(s => s.Edit == edit && !s.IsCarried)
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
        var places = numbered.Where(l => l.Move > 0).ToLookup(l => l.Move, l => l.Number);
        return [.. numbered.Select(l => l.Move > 0 ? l with { Other = places[l.Move].First(n => n != l.Number) } : l)];
    }
}
