using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Asks both sides for every name that a change touches.</summary>
internal static class SearchChanges
{
    // A whole new archive is not asked for name by name.
    private const int MostQueries = 400;

    private static readonly string[] NameFields = ["name", "title", "label", "term"];

    /// <summary>The queries whose first result differs, in ordinal order.</summary>
    /// <param name="facts">What changed.</param>
    /// <param name="sides">Both builds.</param>
    /// <param name="search">Searches one of them.</param>
    public static IReadOnlyList<SearchChange> Of(
        IReadOnlyList<FoundFact> facts,
        Sides sides,
        Func<BuildResult, string, SearchAnswer> search
    )
    {
        var moved = sides
            .Pairs.Where(p => p.IsRenamed)
            .ToDictionary(p => p.Before!.Url, p => p.After!.Url, StringComparer.Ordinal);
        return
        [
            .. from query in facts
                .SelectMany(Names)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Take(MostQueries)
            let before = First(sides.Before.Result, query)
            let after = First(sides.After.Result, query)
            where (before is null ? null : moved.GetValueOrDefault(before, before)) != after
            select new SearchChange(query, before, after),
        ];

        string? First(BuildResult result, string query) =>
            result.Pages.Count > 0 && search(result, query).Results is [var first, ..] ? first.Url : null;
    }

    private static IEnumerable<string> Names(FoundFact found) =>
        found.Fact switch
        {
            { Kind: FactKind.Alias } => [found.Fact.Name],
            { Kind: FactKind.Field } fact when NameFields.Contains(fact.Name) => Both(found, fact.Name),
            { Kind: FactKind.Event } => Both(found, "title"),
            _ => [],
        };

    private static IEnumerable<string> Both(FoundFact found, string label) =>
        new[] { found.Before, found.After }
            .OfType<Statement>()
            .SelectMany(s => s.Details.Where(d => d.Label == label).Select(d => d.Text));
}
