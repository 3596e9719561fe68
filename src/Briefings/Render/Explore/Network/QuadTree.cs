namespace Briefings.Render.Explore.Network;

/// <summary>
/// Points in nested squares, so that what many far points do to one is computed as if they were one in their middle
/// (Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986).
/// </summary>
internal sealed class QuadTree
{
    // A square counts as one point when it is seen under less than this: side by distance, squared.
    private const double Opening = 0.9;
    private const int Deepest = 40;
    private readonly List<Square> _squares = [];
    private readonly Stack<int> _open = [];

    /// <summary>The tree of <paramref name="points"/>.</summary>
    public QuadTree(ReadOnlySpan<Point> points)
    {
        var (least, most) = (points[0], points[0]);
        foreach (var p in points)
        {
            least = new(Math.Min(least.X, p.X), Math.Min(least.Y, p.Y));
            most = new(Math.Max(most.X, p.X), Math.Max(most.Y, p.Y));
        }

        _squares.Add(new(least, Math.Max(Math.Max(most.X - least.X, most.Y - least.Y), 1e-6) * 1.0001));
        foreach (var p in points)
        {
            Add(p);
        }
    }

    /// <summary>
    /// The sum of what all points do to <paramref name="at"/>: each pushes by one over its distance squared.
    /// </summary>
    public Point PushAt(Point at)
    {
        var push = new Point(0, 0);
        _open.Push(0);
        while (_open.TryPop(out var index))
        {
            var square = _squares[index];
            var arrow = at - (square.Sum * (1.0 / square.Count));
            var distance = arrow.SquaredLength;
            if (square.First < 0 || square.Side * square.Side < Opening * distance)
            {
                push += distance > 1e-12 ? arrow * (square.Count / (distance * Math.Sqrt(distance))) : default;
                continue;
            }

            for (var i = 0; i < 4; i++)
            {
                if (_squares[square.First + i].Count > 0)
                {
                    _open.Push(square.First + i);
                }
            }
        }

        return push;
    }

    private void Add(Point point)
    {
        var index = 0;
        for (var depth = 0; ; depth++)
        {
            var square = _squares[index];
            var before = square.Sum * (1.0 / Math.Max(square.Count, 1));
            (square.Sum, square.Count) = (square.Sum + point, square.Count + 1);
            if (square.Count == 1 || (square.First < 0 && (depth == Deepest || before == point)))
            {
                return;
            }

            if (square.First < 0)
            {
                Split(square, before);
            }

            index = square.First + square.QuarterOf(point);
        }
    }

    // All points of an undivided square lie at one spot: they move into one quarter together.
    private void Split(Square square, Point spot)
    {
        square.First = _squares.Count;
        var half = square.Side / 2;
        for (var i = 0; i < 4; i++)
        {
            _squares.Add(new(square.Corner + new Point(i % 2 * half, i / 2 * half), half));
        }

        var quarter = _squares[square.First + square.QuarterOf(spot)];
        quarter.Count = square.Count - 1;
        quarter.Sum = spot * quarter.Count;
    }

    private sealed class Square(Point corner, double side)
    {
        public Point Corner => corner;

        public double Side => side;

        public Point Sum { get; set; }

        public int Count { get; set; }

        public int First { get; set; } = -1;

        public int QuarterOf(Point point) =>
            (point.X >= corner.X + (side / 2) ? 1 : 0) + (point.Y >= corner.Y + (side / 2) ? 2 : 0);
    }
}
