using System.Collections;

namespace Briefings.Model;

/// <summary>Pages each of which is made when asked for.</summary>
/// <param name="count">How many there are.</param>
/// <param name="at">Makes the page at a position. Pure, and safe to call from several threads.</param>
internal sealed class PageList(int count, Func<int, Page> at) : IReadOnlyList<Page>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Page this[int index] => at(index);

    /// <inheritdoc/>
    public IEnumerator<Page> GetEnumerator() => Enumerable.Range(0, count).Select(at).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
