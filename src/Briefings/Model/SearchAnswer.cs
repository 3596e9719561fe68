namespace Briefings.Model;

/// <summary>What a search found.</summary>
/// <param name="Query">The query.</param>
/// <param name="Results">The results, best first, grouped by kind as the search page shows them.</param>
/// <param name="Problem">Why nothing could be searched, in words for a reader; null when all went well.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<SearchResult> Results, string? Problem);
