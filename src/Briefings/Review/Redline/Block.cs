namespace Briefings.Review.Redline;

/// <summary>A block of a page's main text: a paragraph, heading, list item or table row.</summary>
/// <param name="Tag">The element it stands in: <c>p</c>, <c>h2</c>, <c>li</c>, <c>tr</c>.</param>
/// <param name="Container">Which list or table of the page it belongs to, from 1; 0 for none.</param>
/// <param name="Cells">Its text: one cell, or those of the row.</param>
internal sealed record Block(string Tag, int Container, IReadOnlyList<Cell> Cells)
{
    /// <summary>Its text, cells apart by tabs.</summary>
    public string Text { get; } = string.Join('\t', Cells.Select(c => c.Text));

    /// <summary>What makes it the same block on both sides, whatever its links and the numbers of its notes.</summary>
    public string Key { get; } =
        string.Join('\t', Cells.Select(c => string.Concat(c.Tokens.Select(t => t.Key))).Prepend(Tag));

    /// <summary>Whether it is a table's row.</summary>
    public bool IsRow => Tag == "tr";

    /// <summary>Its words.</summary>
    public IReadOnlyList<string> Words { get; } =
    [.. Cells.SelectMany(c => c.Tokens).Where(t => t.IsWord).Select(t => t.Text)];
}
