using System.Collections.Concurrent;

namespace Briefings.Model;

/// <summary>Values by id, in a stable order; none for an id that is unknown. Each id is looked up once.</summary>
/// <param name="find">Finds the values for an id. Pure, and safe to call from several threads.</param>
/// <param name="count">How many those are, where that is known without them.</param>
public sealed class ById<T>(Func<string, IEnumerable<T>> find, Func<string, int>? count = null)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<T>> _found = new(StringComparer.Ordinal);
    private readonly Func<string, IReadOnlyList<T>> _find = id =>
        find(id) is var values && values is IReadOnlyList<T> list ? list : values.ToArray();

    /// <summary>The values for <paramref name="id"/>.</summary>
    public IReadOnlyList<T> this[string id] => _found.GetOrAdd(id, _find);

    /// <summary>Whether there are values for <paramref name="id"/>.</summary>
    public bool Contains(string id) => Count(id) > 0;

    /// <summary>How many values there are for <paramref name="id"/>.</summary>
    public int Count(string id) => count?.Invoke(id) ?? this[id].Count;
}
