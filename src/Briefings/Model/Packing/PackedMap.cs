using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Briefings.Model.Packing;

/// <summary>What texts stand for, by a number that was kept of each.</summary>
/// <param name="numbers">The number of each text.</param>
/// <param name="of">What a number stands for.</param>
internal sealed class PackedMap<T>(PackedLists numbers, Func<int, T> of) : IReadOnlyDictionary<string, T>
{
    /// <inheritdoc/>
    public int Count => numbers.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => numbers;

    /// <inheritdoc/>
    public IEnumerable<T> Values => Enumerable.Range(0, Count).Select(i => of(numbers.FirstAt(i)));

    /// <inheritdoc/>
    public T this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"there is no '{key}'");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => numbers.First(key) is not null;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var number = numbers.First(key);
        value = number is { } known ? of(known) : default;
        return number is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        Keys.Zip(Values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
