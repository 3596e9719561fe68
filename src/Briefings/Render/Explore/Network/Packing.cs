namespace Briefings.Render.Explore.Network;

/// <summary>Puts the connected parts of a graph side by side: the largest on top, the others in rows below.</summary>
internal static class Packing
{
    // Room for the names that stand beside nodes.
    private const double MarginX = 96;
    private const double MarginY = 30;
    private const double LeastWidth = 560;

    /// <summary>The places of all nodes within a frame that starts at the origin, on whole numbers.</summary>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="parts">The parts, the largest first, each with the places of its nodes.</param>
    public static NetworkLayout Pack(int count, IReadOnlyList<(int[] Nodes, Point[] Places)> parts)
    {
        var boxes = parts.Select(part => BoxOf(part.Places)).ToList();
        var area = boxes.Sum(box => box.Size.X * box.Size.Y);
        var width = Math.Max(LeastWidth, Math.Max(boxes.Max(box => box.Size.X), Math.Sqrt(area * 1.5)));
        var places = new (int X, int Y)[count];
        var taken = new HashSet<(int, int)>();
        var (x, y, row) = (0.0, 0.0, 0.0);
        for (var i = 0; i < parts.Count; i++)
        {
            var size = boxes[i].Size;
            if (x > 0 && x + size.X > width)
            {
                (x, y, row) = (0, y + row, 0);
            }

            foreach (var (node, place) in parts[i].Nodes.Zip(parts[i].Places))
            {
                places[node] = Free(place - boxes[i].Corner + new Point(x, y), taken);
            }

            (x, row) = (x + size.X, Math.Max(row, size.Y));
        }

        return new(places, (int)width + 1, (int)(y + row) + 2);
    }

    private static (Point Corner, Point Size) BoxOf(Point[] places)
    {
        var margin = new Point(MarginX, MarginY);
        var corner = new Point(places.Min(p => p.X), places.Min(p => p.Y)) - margin;
        return (corner, new Point(places.Max(p => p.X), places.Max(p => p.Y)) + margin - corner);
    }

    // The next free spot to the right: the margin is wider than any crowd that rounding makes.
    private static (int X, int Y) Free(Point place, HashSet<(int, int)> taken)
    {
        var spot = ((int)place.X, (int)place.Y);
        while (!taken.Add(spot))
        {
            spot = (spot.Item1 + 1, spot.Item2);
        }

        return spot;
    }
}
