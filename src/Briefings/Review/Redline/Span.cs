namespace Briefings.Review.Redline;

/// <summary>What became of a run of text.</summary>
internal enum Edit
{
    /// <summary>It stays.</summary>
    Kept,

    /// <summary>It stays, and links elsewhere or no longer.</summary>
    Relinked,

    /// <summary>It went.</summary>
    Deleted,

    /// <summary>It came.</summary>
    Inserted,
}

/// <summary>A run of text with one fate.</summary>
/// <param name="Edit">What became of it.</param>
/// <param name="Tokens">The text, as on the side that still has it.</param>
internal sealed record Span(Edit Edit, IReadOnlyList<Token> Tokens)
{
    /// <summary>Whether it only moved with its block, or is numbered anew: no word came or went.</summary>
    public bool IsCarried { get; init; }

    /// <summary>Its text.</summary>
    public string Text => string.Concat(Tokens.Select(t => t.Text));
}
