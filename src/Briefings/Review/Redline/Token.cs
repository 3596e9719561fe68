namespace Briefings.Review.Redline;

/// <summary>A word, a mark of punctuation or a blank of a page's text.</summary>
/// <param name="Text">As shown; a run of blanks is one.</param>
/// <param name="Href">Where it links to, root-relative on the page's own site; null when it is no link.</param>
internal readonly record struct Token(string Text, string? Href)
{
    /// <summary>For the number of a citation or footnote: what it stands for; null for all else.</summary>
    public string? Cited { get; init; }

    /// <summary>What makes it the same on both sides: numbers follow the order of the page and say nothing.</summary>
    public string Key => Cited ?? Text;

    /// <summary>Whether it counts as a word.</summary>
    public bool IsWord => Text.Any(char.IsLetterOrDigit);
}
