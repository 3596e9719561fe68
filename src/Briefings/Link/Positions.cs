namespace Briefings.Link;

/// <summary>The positions of documents by an id that they have to do with, in the order they were added.</summary>
internal sealed class Positions
{
    private readonly Dictionary<string, List<int>> _byId = new(StringComparer.Ordinal);

    /// <summary>The positions for <paramref name="id"/>.</summary>
    public IReadOnlyList<int> this[string id] => _byId.TryGetValue(id, out var positions) ? positions : [];

    /// <summary>Adds a position.</summary>
    public void Add(string id, int position)
    {
        if (!_byId.TryGetValue(id, out var positions))
        {
            _byId.Add(id, positions = []);
        }

        positions.Add(position);
    }
}
