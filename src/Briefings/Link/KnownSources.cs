using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Briefings.Model;

namespace Briefings.Link;

/// <summary>Sources by id: those with a page of their own, and those that are written out in briefings.</summary>
/// <param name="listed">Those with a page.</param>
/// <param name="numbers">The numbers of the others among <paramref name="inline"/>.</param>
/// <param name="inline">All that are written out in briefings.</param>
internal sealed class KnownSources(
    IReadOnlyDictionary<string, Source> listed,
    IReadOnlyDictionary<string, int> numbers,
    InlineSources inline
) : IReadOnlyDictionary<string, Source>
{
    /// <inheritdoc/>
    public int Count => listed.Count + numbers.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => listed.Keys.Concat(numbers.Keys);

    /// <inheritdoc/>
    public IEnumerable<Source> Values => listed.Values.Concat(inline.At(numbers.Values));

    /// <inheritdoc/>
    public Source this[string key] =>
        TryGetValue(key, out var source) ? source : throw new KeyNotFoundException($"there is no source '{key}'");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => listed.ContainsKey(key) || numbers.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Source value)
    {
        if (listed.TryGetValue(key, out value))
        {
            return true;
        }

        var isInline = numbers.TryGetValue(key, out var number);
        value = isInline ? inline[number] : null;
        return isInline;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Source>> GetEnumerator() =>
        Keys.Zip(Values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
