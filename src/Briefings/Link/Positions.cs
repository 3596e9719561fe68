using System.Runtime.InteropServices;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>The positions of documents by an id that they have to do with, in the order they were added.</summary>
/// <param name="kept">Those that another process left, to which none are added.</param>
internal sealed class Positions(PackedLists? kept = null)
{
    // Most have one alone, which needs no list: sources in particular, of which a site has tens of thousands.
    private readonly Dictionary<string, (int First, List<int>? All)> _byId = new(StringComparer.Ordinal);

    /// <summary>The positions for <paramref name="id"/>.</summary>
    public IReadOnlyList<int> this[string id] =>
        kept is not null ? kept[id]
        : _byId.TryGetValue(id, out var positions) ? All(positions)
        : [];

    /// <summary>How many there are for <paramref name="id"/>.</summary>
    public int Count(string id) =>
        kept is not null ? kept[id].Length
        : _byId.TryGetValue(id, out var positions) ? positions.All?.Count ?? 1
        : 0;

    /// <summary>Adds a position.</summary>
    public void Add(string id, int position)
    {
        ref var positions = ref CollectionsMarshal.GetValueRefOrAddDefault(_byId, id, out var isKnown);
        if (!isKnown)
        {
            positions.First = position;
        }
        else
        {
            positions.All ??= [positions.First];
            positions.All.Add(position);
        }
    }

    /// <summary>All of them as bytes.</summary>
    public byte[] Pack() => PackedLists.Of([.. _byId.Select(one => KeyValuePair.Create(one.Key, All(one.Value)))]);

    private static IReadOnlyList<int> All((int First, List<int>? All) positions) =>
        positions.All ?? (IReadOnlyList<int>)new[] { positions.First };
}
