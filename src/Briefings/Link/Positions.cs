using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>The positions of documents by an id that they have to do with, in the order they were added.</summary>
/// <param name="kept">Those that another process left, to which none are added.</param>
internal sealed class Positions(PackedLists? kept = null)
{
    private readonly Dictionary<string, List<int>> _byId = new(StringComparer.Ordinal);

    /// <summary>The positions for <paramref name="id"/>.</summary>
    public IReadOnlyList<int> this[string id] =>
        kept is not null ? kept[id]
        : _byId.TryGetValue(id, out var positions) ? positions
        : [];

    /// <summary>Adds a position.</summary>
    public void Add(string id, int position)
    {
        if (!_byId.TryGetValue(id, out var positions))
        {
            _byId.Add(id, positions = []);
        }

        positions.Add(position);
    }

    /// <summary>All of them as bytes.</summary>
    public byte[] Pack() =>
        PackedLists.Of([.. _byId.Select(one => KeyValuePair.Create(one.Key, (IReadOnlyList<int>)one.Value))]);
}
