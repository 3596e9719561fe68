namespace Briefings.Render.Maps;

/// <summary>
/// A closed line with fewer corners (Douglas and Peucker, 1973): a corner stays when the line without it would pass
/// farther from it than can be seen.
/// </summary>
internal static class Simplified
{
    /// <summary>The corners that stay.</summary>
    /// <param name="ring">The corners, the first not repeated at the end.</param>
    /// <param name="tolerance">How far the line may move, in the units of the corners.</param>
    public static List<(double X, double Y)> Of(List<(double X, double Y)> ring, double tolerance)
    {
        var kept = new bool[ring.Count + 1];
        var closed = ring.Append(ring[0]).ToList();
        // Two corners far apart hold the ring open.
        var far = Enumerable.Range(0, ring.Count).MaxBy(i => Square(ring[i], ring[0]));
        kept[0] = kept[far] = true;
        var open = new Stack<(int From, int To)>([(0, far), (far, ring.Count)]);
        while (open.TryPop(out var part))
        {
            var (corner, distance) = Farthest(closed, part.From, part.To);
            if (distance > tolerance * tolerance)
            {
                kept[corner] = true;
                open.Push((part.From, corner));
                open.Push((corner, part.To));
            }
        }

        return [.. ring.Where((_, i) => kept[i])];
    }

    private static (int Corner, double Square) Farthest(List<(double X, double Y)> line, int from, int to)
    {
        var (corner, most) = (from, 0.0);
        for (var i = from + 1; i < to; i++)
        {
            var square = ToSegment(line[i], line[from], line[to]);
            if (square > most)
            {
                (corner, most) = (i, square);
            }
        }

        return (corner, most);
    }

    private static double ToSegment((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = (x * x) + (y * y);
        var share = length == 0 ? 0 : (((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / length;
        share = Math.Clamp(share, 0, 1);
        return Square(point, (from.X + (x * share), from.Y + (y * share)));
    }

    private static double Square((double X, double Y) one, (double X, double Y) other) =>
        ((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y));
}
