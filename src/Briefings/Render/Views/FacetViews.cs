using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of the respects in which a list can be filtered.</summary>
internal static class FacetViews
{
    private const int MostShown = 12;

    /// <summary>The facets with all their values.</summary>
    /// <param name="facets">The facets.</param>
    /// <param name="current">The value whose page it is; null on a page of all.</param>
    public static View[] All<T>(IReadOnlyList<Facet<T>> facets, FacetValue<T>? current) =>
        [.. facets.Where(facet => facet.Values.Count > 0).Select(facet => One(facet, facet.Values, current))];

    /// <summary>The facets with their most frequent values, and the one that the page shows.</summary>
    /// <param name="facets">The facets.</param>
    /// <param name="current">The value whose page it is; null on a page of all.</param>
    public static View[] Short<T>(IReadOnlyList<Facet<T>> facets, FacetValue<T>? current) =>
        [
            .. facets
                .Where(facet => facet.Values.Count > 0)
                .Select(facet => One(facet, [.. Frequent(facet).Append(current).OfType<FacetValue<T>>()], current)),
        ];

    // A choice of one is a list to look through, so that all letters stand there.
    private static IEnumerable<FacetValue<T>?> Frequent<T>(Facet<T> facet) =>
        facet.Id == "letter" ? facet.Values : facet.Values.OrderByDescending(v => v.Members.Count).Take(MostShown);

    private static View One<T>(Facet<T> facet, IReadOnlyList<FacetValue<T>> shown, FacetValue<T>? current)
    {
        var values = facet.Values.Where(shown.Contains).ToList();
        return new("facet")
        {
            ["id"] = facet.Id,
            ["title"] = facet.Title,
            ["more"] = facet.Values.Count - values.Count,
            ["values"] = (View[])
                [
                    .. values.Select(value => new View("value")
                    {
                        ["id"] = value.Id,
                        ["label"] = value.Label,
                        ["url"] = value.Url,
                        ["count"] = value.Members.Count,
                        ["is_current"] = ReferenceEquals(value, current),
                    }),
                ],
        };
    }
}
