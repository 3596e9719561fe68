namespace Briefings.Render.Explore;

/// <summary>A respect in which documents are sorted, such as an actor's kind.</summary>
/// <param name="Id">As a part of addresses.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Values">The values that at least one document has, in order.</param>
internal sealed record Facet<T>(string Id, string Title, IReadOnlyList<FacetValue<T>> Values)
{
    /// <summary>The facet over <paramref name="documents"/>.</summary>
    /// <param name="baseUrl">The address below which its pages lie.</param>
    /// <param name="id">As a part of addresses.</param>
    /// <param name="title">As readers see it.</param>
    /// <param name="all">Every value that there may be, in order; later ones of the same id are left out.</param>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="of">The ids of the values that a document has.</param>
    public static Facet<T> Of(
        string baseUrl,
        string id,
        string title,
        IEnumerable<(string Id, string Label)> all,
        IEnumerable<T> documents,
        Func<T, IEnumerable<string>> of
    )
    {
        var members = documents
            .SelectMany(document => of(document).Distinct(StringComparer.Ordinal).Select(value => (value, document)))
            .ToLookup(p => p.value, p => p.document, StringComparer.Ordinal);
        return new(
            id,
            title,
            [
                .. all.DistinctBy(value => value.Id, StringComparer.Ordinal)
                    .Where(value => members.Contains(value.Id))
                    .Select(value => new FacetValue<T>(
                        value.Id,
                        value.Label,
                        $"{baseUrl}{id}/{value.Id}/",
                        [.. members[value.Id]]
                    )),
            ]
        );
    }
}

/// <summary>One value of a facet, with the documents that have it.</summary>
/// <param name="Id">As a part of addresses.</param>
/// <param name="Label">As readers see it.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Members">The documents.</param>
internal sealed record FacetValue<T>(string Id, string Label, string Url, IReadOnlyList<T> Members);
