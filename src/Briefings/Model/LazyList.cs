using System.Collections;

namespace Briefings.Model;

/// <summary>A list whose items are made when somebody asks for them, each once.</summary>
internal sealed class LazyList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T?[] _made;
    private readonly Func<int, T> _make;

    /// <summary>A list of which nothing is made yet.</summary>
    /// <param name="count">How many items it has.</param>
    /// <param name="make">Makes one; on any thread.</param>
    public LazyList(int count, Func<int, T> make)
        : this(new T?[count], make) { }

    private LazyList(T?[] made, Func<int, T> make) => (_made, _make) = (made, make);

    /// <inheritdoc/>
    public int Count => _made.Length;

    /// <inheritdoc/>
    public T this[int index] => Volatile.Read(ref _made[index]) ?? Make(index);

    /// <summary>Where this list has other items than the one of which it was made.</summary>
    public IReadOnlyList<int> Changed { get; private init; } = [];

    /// <summary>This list with other items at some places; what is made of either list is made once.</summary>
    public LazyList<T> With(IReadOnlyCollection<(int At, T Item)> changes)
    {
        var made = new T?[Count];
        foreach (var (at, item) in changes)
        {
            made[at] = item;
        }

        return new(made, at => this[at]) { Changed = [.. changes.Select(change => change.At)] };
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Two threads may make it; both get the one that is kept.
    private T Make(int index)
    {
        var made = _make(index);
        return Interlocked.CompareExchange(ref _made[index], made, null) ?? made;
    }
}
