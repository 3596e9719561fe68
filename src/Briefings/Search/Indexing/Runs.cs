using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Briefings.Search.Indexing;

/// <summary>Runs of numbers, one after the other, of which some may be others than they were made.</summary>
/// <param name="starts">Where each run starts among the items, and where the last ends.</param>
/// <param name="items">The numbers.</param>
/// <param name="now">The runs that are others now: far fewer than all, so that none of the rest is moved.</param>
internal sealed class Runs<T>(Numbers<int> starts, Numbers<T> items, IReadOnlyDictionary<int, T[]>? now = null)
    where T : unmanaged
{
    /// <summary>How many runs there are.</summary>
    public int Count => starts.Span.Length - 1;

    /// <summary>A run.</summary>
    public ReadOnlySpan<T> this[int run]
    {
        get
        {
            if (now is not null && now.TryGetValue(run, out var other))
            {
                return other;
            }

            var at = starts.Span;
            return items.Span[at[run]..at[run + 1]];
        }
    }

    /// <summary>How many numbers there are in the runs from <paramref name="first"/> on, as they were made.</summary>
    public int Made(int first, int next)
    {
        var at = starts.Span;
        return at[next] - at[first];
    }

    /// <summary>Where each run starts, and all numbers; no run is another than it was made.</summary>
    public (Numbers<int> Starts, Numbers<T> Items) Whole()
    {
        if (now is null)
        {
            return (starts, items);
        }

        var bytes = Items().SelectMany(piece => piece.ToArray()).ToArray();
        return (new(Starts()), new(bytes));
    }

    /// <summary>These runs with others in place of some.</summary>
    public Runs<T> With(IReadOnlyDictionary<int, T[]> others)
    {
        var (at, all) = Whole();
        return new(at, all, others);
    }

    /// <summary>Where the runs start, as bytes.</summary>
    public ReadOnlyMemory<byte> Starts()
    {
        if (now is null)
        {
            return starts.Bytes;
        }

        var moved = Numbers<int>.New(Count + 1, out var to);
        var from = starts.Span;
        var by = 0;
        for (var run = 0; run < Count; run++)
        {
            to[run] = from[run] + by;
            by += now.TryGetValue(run, out var other) ? other.Length - (from[run + 1] - from[run]) : 0;
        }

        to[Count] = from[Count] + by;
        return moved.Bytes;
    }

    /// <summary>The numbers, as pieces of bytes one after the other.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Items()
    {
        var size = Unsafe.SizeOf<T>();
        var next = 0;
        foreach (var (run, other) in (now ?? new Dictionary<int, T[]>()).OrderBy(one => one.Key))
        {
            yield return items.Bytes[(next * size)..(starts.Span[run] * size)];
            yield return MemoryMarshal.AsBytes<T>(other).ToArray();
            next = starts.Span[run + 1];
        }

        yield return items.Bytes[(next * size)..];
    }
}
