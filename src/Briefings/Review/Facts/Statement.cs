using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>A fact as one side states it, comparable with the other side's.</summary>
/// <param name="Kind">What sort of fact.</param>
/// <param name="Group">Only statements of one group can be one fact.</param>
/// <param name="Name">What is stated, as a reader reads it.</param>
/// <param name="Details">What is said of it, in reading order.</param>
internal sealed record Statement(FactKind Kind, string Group, string Name, IReadOnlyList<Detail> Details)
{
    /// <summary>
    /// How alike two names or texts of one group must be to be one fact that changed, 0 to 1; above 1 they never are.
    /// </summary>
    public double LeastAlike { get; init; }

    /// <summary>On whose word.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether it is a claim that wants a source.</summary>
    public bool IsClaim { get; init; }

    /// <summary>All that is said, in one line.</summary>
    public string Text => string.Join("; ", Details.Select(d => d.Text));

    /// <summary>What is the same for two statements that say the same.</summary>
    public string Fingerprint => string.Join('\n', Details.Select(d => $"{d.Label}\t{d.Key}"));
}
