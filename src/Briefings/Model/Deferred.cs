using System.Collections;

namespace Briefings.Model;

/// <summary>A list that is made when somebody looks into it.</summary>
/// <param name="count">How many entries it has.</param>
/// <param name="make">Makes the entries. Pure, and safe to call from several threads.</param>
internal sealed class Deferred<T>(int count, Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _all = new(make);

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => _all.Value[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _all.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
