namespace Briefings.Review.Redline;

/// <summary>A run of text: a whole block's, or that of one cell of a row.</summary>
/// <param name="Tokens">Its words, marks and blanks; no blank at either end.</param>
/// <param name="IsHeading">Whether it heads a row or column.</param>
internal sealed record Cell(IReadOnlyList<Token> Tokens, bool IsHeading = false)
{
    /// <summary>Its text.</summary>
    public string Text { get; } = string.Concat(Tokens.Select(t => t.Text));
}
