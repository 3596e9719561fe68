namespace Briefings.Search.Files;

/// <summary>The documents of one kind: those numbered from <paramref name="From"/> up to the next kind's.</summary>
/// <param name="Kind">The kind: <c>actor</c>.</param>
/// <param name="Path">Where its pages lie: <c>actors/</c>; empty for the root.</param>
/// <param name="From">The number of its first document.</param>
internal sealed record KindRange(string Kind, string Path, int From);
