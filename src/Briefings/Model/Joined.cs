using System.Collections;

namespace Briefings.Model;

/// <summary>Lists one after the other, none of them copied.</summary>
internal sealed class Joined<T>(params IReadOnlyList<IReadOnlyList<T>> lists) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count { get; } = lists.Sum(list => list.Count);

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            var at = 0;
            while (at < lists.Count - 1 && index >= lists[at].Count)
            {
                index -= lists[at++].Count;
            }

            return lists[at][index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => lists.SelectMany(list => list).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
