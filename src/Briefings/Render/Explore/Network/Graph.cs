namespace Briefings.Render.Explore.Network;

/// <summary>A graph of nodes 0 to n-1, without direction, without loops, each edge once.</summary>
internal sealed class Graph
{
    private readonly int[][] _neighbours;

    /// <summary>The graph of <paramref name="count"/> nodes with <paramref name="edges"/>.</summary>
    public Graph(int count, IEnumerable<(int From, int To)> edges)
    {
        var sets = new SortedSet<int>[count];
        for (var i = 0; i < count; i++)
        {
            sets[i] = [];
        }

        foreach (var (from, to) in edges.Where(edge => edge.From != edge.To))
        {
            sets[from].Add(to);
            sets[to].Add(from);
        }

        _neighbours = [.. sets.Select(set => set.ToArray())];
    }

    /// <summary>How many nodes it has.</summary>
    public int Count => _neighbours.Length;

    /// <summary>The nodes beside <paramref name="node"/>, in order.</summary>
    public IReadOnlyList<int> Beside(int node) => _neighbours[node];

    /// <summary>
    /// The connected parts, the largest first, then by their first node; each in order of breadth-first search from its
    /// most connected node, so that what belongs together follows each other.
    /// </summary>
    public IReadOnlyList<int[]> Components()
    {
        var parts = new List<int[]>();
        var seen = new bool[Count];
        for (var i = 0; i < Count; i++)
        {
            if (!seen[i])
            {
                var part = Reached(i, seen);
                var centre = part.OrderByDescending(node => _neighbours[node].Length).ThenBy(node => node).First();
                parts.Add(Reached(centre, new bool[Count]));
            }
        }

        return [.. parts.OrderByDescending(part => part.Length).ThenBy(part => part.Min())];
    }

    private int[] Reached(int first, bool[] seen)
    {
        var reached = new List<int> { first };
        seen[first] = true;
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var next in _neighbours[reached[i]])
            {
                if (!seen[next])
                {
                    seen[next] = true;
                    reached.Add(next);
                }
            }
        }

        return [.. reached];
    }
}
