namespace Briefings.Review.Facts;

/// <summary>A fact that changed, with what both sides state.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Before">As stated before, if it was.</param>
/// <param name="After">As stated now, if it is.</param>
internal sealed record FoundFact(Fact Fact, Statement? Before, Statement? After);
