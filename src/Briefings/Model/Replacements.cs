namespace Briefings.Model;

/// <summary>Documents that stand for earlier ones, the very objects.</summary>
internal sealed class Replacements
{
    private readonly Dictionary<Document, Document> _now = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts <paramref name="now"/> in the place of <paramref name="old"/>.</summary>
    public void Add(Document old, Document now) => _now.Add(old, now);

    /// <summary>
    /// <paramref name="all"/> as they are now, in the same order; the same list when none is replaced.
    /// </summary>
    public IReadOnlyList<T> In<T>(IReadOnlyList<T> all)
        where T : Document =>
        _now.Keys.OfType<T>().Any() && all.Any(_now.ContainsKey)
            ? [.. all.Select(document => (T)_now.GetValueOrDefault(document, document))]
            : all;
}
