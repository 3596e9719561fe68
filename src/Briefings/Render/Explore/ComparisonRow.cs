namespace Briefings.Render.Explore;

/// <summary>One fact of two actors.</summary>
/// <param name="Label">What it is.</param>
/// <param name="First">What is stated of the one.</param>
/// <param name="Second">What is stated of the other.</param>
internal sealed record ComparisonRow(
    string Label,
    IReadOnlyList<ComparisonCell> First,
    IReadOnlyList<ComparisonCell> Second
)
{
    private int InCommon => Second.Where((cell, i) => IsFirst(Second, i) && Holds(First, cell)).Count();

    /// <summary>Whether the same is stated of both.</summary>
    public bool IsSame => First.All(cell => Holds(Second, cell)) && Second.All(cell => Holds(First, cell));

    /// <summary>How they differ, in words.</summary>
    public string Verdict(string first, string second) =>
        First.Count == 0 ? $"known of {second} only"
        : Second.Count == 0 ? $"known of {first} only"
        : IsSame ? "the same"
        : InCommon > 0 ? $"{InCommon} in common"
        : "different";

    // Cells are few.
    private static bool Holds(IReadOnlyList<ComparisonCell> cells, ComparisonCell sought) =>
        cells.Any(cell => cell.Meaning == sought.Meaning);

    private static bool IsFirst(IReadOnlyList<ComparisonCell> cells, int at) =>
        !cells.Take(at).Any(cell => cell.Meaning == cells[at].Meaning);
}

/// <summary>One value of a fact.</summary>
/// <param name="Text">As readers see it.</param>
internal sealed record ComparisonCell(string Text)
{
    /// <summary>What makes two values the same; null when the text does.</summary>
    public string? Key { get; init; }

    /// <summary>What it is compared by.</summary>
    public string Meaning => Key ?? Text;

    /// <summary>The page about it; null when it has none.</summary>
    public string? Url { get; init; }
}
