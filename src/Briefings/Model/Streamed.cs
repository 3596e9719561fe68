using System.Collections;

namespace Briefings.Model;

/// <summary>A list that is made anew each time that somebody looks through it, and held by nobody.</summary>
/// <param name="count">How many entries it has.</param>
/// <param name="make">Makes the entries, one by one. Pure, and safe to call from several threads.</param>
internal sealed class Streamed<T>(int count, Func<IEnumerable<T>> make) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => make().ElementAt(index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => make().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
