using System.Collections;

namespace Briefings.Model;

/// <summary>Documents of one kind, by their places in a list of all.</summary>
/// <param name="all">All documents.</param>
/// <param name="places">Where those of this kind stand there.</param>
internal sealed class Selection<T>(IReadOnlyList<Document> all, IReadOnlyList<int> places) : IReadOnlyList<T>
    where T : Document
{
    /// <inheritdoc/>
    public int Count => places.Count;

    /// <inheritdoc/>
    public T this[int index] => (T)all[places[index]];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => places.Select(place => (T)all[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
