using Briefings.Model;

namespace Briefings.Render.Explore.Network;

/// <summary>A line between two nodes.</summary>
/// <param name="From">The node of the lower number.</param>
/// <param name="To">The other.</param>
/// <param name="Tone">Whether it binds or divides.</param>
internal readonly record struct Edge(int From, int To, RelationshipTone Tone) : IComparable<Edge>
{
    /// <summary>The edge between two nodes, in either order.</summary>
    public static Edge Of(int one, int other, RelationshipTone tone) =>
        new(Math.Min(one, other), Math.Max(one, other), tone);

    /// <summary>Orders by nodes, then by tone.</summary>
    public int CompareTo(Edge other) => (From, To, Tone).CompareTo((other.From, other.To, other.Tone));
}
