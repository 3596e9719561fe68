namespace Briefings.Render.Explore.Network;

/// <summary>Where the nodes of a graph are drawn.</summary>
/// <param name="Places">The place of each node; no two share one.</param>
/// <param name="Width">The width of the frame.</param>
/// <param name="Height">The height of the frame.</param>
internal sealed record NetworkLayout(IReadOnlyList<(int X, int Y)> Places, int Width, int Height)
{
    /// <summary>The layout of <paramref name="graph"/>, which has at least one node.</summary>
    public static NetworkLayout Of(Graph graph) =>
        Packing.Pack(graph.Count, [.. graph.Components().Select(part => (part, ForceLayout.Place(graph, part)))]);
}
