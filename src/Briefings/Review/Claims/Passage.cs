using Briefings.Model;

namespace Briefings.Review.Claims;

/// <summary>A paragraph, list item, table row, quotation or footnote, with what it cites.</summary>
/// <param name="Text">Its words, cells of a row apart by blanks.</param>
/// <param name="Own">What it cites itself, as often as it does.</param>
internal sealed record Passage(string Text, IReadOnlyList<Cited> Own)
{
    /// <summary>Where it starts.</summary>
    public required Location At { get; init; }

    /// <summary>The label of the footnote that it is; null for text above the notes.</summary>
    public string? Note { get; init; }

    /// <summary>The footnotes that it refers to, by label.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What it rests on: what it cites, and what its footnotes do, each once.</summary>
    public IReadOnlyList<Cited> Sources { get; init; } = [.. Own.Distinct()];

    /// <summary>Whether it states something that wants a source, as the editorial checks see it.</summary>
    public bool Asserts { get; init; }

    /// <summary>Whether it names a source that is not there.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it claims something: on somebody's word, or in a sentence that asserts.</summary>
    public bool IsClaim => Asserts || (Sources.Count > 0 && Text.Any(char.IsLetterOrDigit));
}
