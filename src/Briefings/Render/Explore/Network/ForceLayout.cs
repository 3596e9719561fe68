namespace Briefings.Render.Explore.Network;

/// <summary>
/// Places the nodes of one connected part: edges pull, all nodes push (Fruchterman and Reingold, "Graph drawing by
/// force-directed placement", 1991), from a spiral in which neighbours lie near each other. Only sums, products,
/// quotients and roots, so that every machine gets the same places.
/// </summary>
internal static class ForceLayout
{
    /// <summary>How far apart neighbours rest, in units of the drawing.</summary>
    public const double Rest = 70;

    // How much is computed at most, whatever the size: about a third of a second.
    private const int MostSteps = 150_000;

    // Keeps what hangs on one edge from drifting off.
    private const double Gravity = 0.04;

    // The golden angle, under which the seeds of a sunflower follow each other: no two lie in one direction.
    private const double Cosine = -0.7373688780783197;
    private const double Sine = 0.6754902942615238;

    /// <summary>The places of <paramref name="part"/>'s nodes, in its order, around the origin.</summary>
    public static Point[] Place(Graph graph, int[] part)
    {
        var places = Spiral(part.Length);
        if (part.Length < 3)
        {
            return part.Length == 2 ? [new(-Rest / 2, 0), new(Rest / 2, 0)] : places;
        }

        var order = part.Select((node, i) => (node, i)).ToDictionary(p => p.node, p => p.i);
        var beside = part.Select(node => graph.Beside(node).Select(other => order[other]).ToArray()).ToArray();
        var rounds = Math.Clamp(MostSteps / part.Length, 30, 300);
        var reach = Rest * Math.Sqrt(part.Length) / 6;
        for (var round = 0; round < rounds; round++)
        {
            // Straight down to a tenth of the rest length: wide moves first, small ones at the end.
            Move(places, beside, (reach * (rounds - round) / rounds) + (Rest / 10));
        }

        return places;
    }

    private static void Move(Point[] places, int[][] beside, double reach)
    {
        var tree = new QuadTree(places);
        var moved = new Point[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var at = places[i];
            var force = (tree.PushAt(at) * (Rest * Rest * Rest)) - (at * Gravity);
            foreach (var other in beside[i])
            {
                var arrow = places[other] - at;
                // A node of many neighbours holds each the looser, else they crowd on it.
                var crowd = Math.Sqrt(Math.Min(beside[i].Length, beside[other].Length));
                force += arrow * (Math.Sqrt(arrow.SquaredLength) / Rest / crowd);
            }

            var length = Math.Sqrt(force.SquaredLength);
            moved[i] = at + (force * (Math.Min(length, reach) / Math.Max(length, 1e-9)));
        }

        moved.CopyTo(places, 0);
    }

    private static Point[] Spiral(int count)
    {
        var places = new Point[count];
        var direction = new Point(1, 0);
        for (var i = 1; i < count; i++)
        {
            direction = new(
                (direction.X * Cosine) - (direction.Y * Sine),
                (direction.X * Sine) + (direction.Y * Cosine)
            );
            places[i] = direction * (Rest * Math.Sqrt(i) * 0.8);
        }

        return places;
    }
}
