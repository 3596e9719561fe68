namespace Briefings.Review.Effects;

/// <summary>A query that leads elsewhere than before.</summary>
/// <param name="Query">What a reader types.</param>
/// <param name="Before">The URL of the first result before; null when nothing was found.</param>
/// <param name="After">The URL of the first result now; null when nothing is found.</param>
public sealed record SearchChange(string Query, string? Before, string? After);
