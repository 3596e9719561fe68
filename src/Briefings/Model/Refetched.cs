using System.Collections;

namespace Briefings.Model;

/// <summary>Things that are made anew each time that somebody looks at them.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes them. Pure, and safe to call from several threads.</param>
internal sealed class Refetched<T>(int count, Func<IReadOnlyList<T>> make) : IReadOnlyCollection<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => make().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
