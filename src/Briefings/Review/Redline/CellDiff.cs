namespace Briefings.Review.Redline;

/// <summary>A cell of both sides, or of one.</summary>
/// <param name="Before">Whether the old side has it.</param>
/// <param name="After">Whether the new side has it.</param>
/// <param name="IsHeading">Whether it heads a row or column.</param>
/// <param name="Spans">Its text, old and new interleaved.</param>
internal sealed record CellDiff(bool Before, bool After, bool IsHeading, IReadOnlyList<Span> Spans)
{
    /// <summary>The cell where its block stood, or where it stands now: what both have in common only moved.</summary>
    public CellDiff Moved(Edit edit) =>
        this with
        {
            Before = edit == Edit.Deleted,
            After = edit == Edit.Inserted,
            Spans =
            [
                .. Spans
                    .Where(s => s.Edit == edit || s.Edit is Edit.Kept or Edit.Relinked)
                    .Select(s => s.Edit == edit ? s : new Span(edit, s.Tokens) { IsCarried = true }),
            ],
        };

    /// <summary>A cell of one side, all of it with one fate.</summary>
    public static CellDiff Whole(Cell cell, Edit edit) =>
        new(edit != Edit.Inserted, edit != Edit.Deleted, cell.IsHeading, [new(edit, cell.Tokens)]);
}
