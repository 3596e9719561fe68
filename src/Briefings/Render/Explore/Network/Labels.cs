using Briefings.Render.Maps;

namespace Briefings.Render.Explore.Network;

/// <summary>Finds room for names, the most connected nodes first, so that none lies on another or on a node.</summary>
internal static class Labels
{
    private const double CharacterWidth = 0.56;
    private const int Cell = 128;

    /// <summary>The labels of nodes 0 to n-1, which are in order of importance.</summary>
    /// <param name="layout">Where the nodes lie.</param>
    /// <param name="names">Their names.</param>
    /// <param name="radius">Their radius.</param>
    /// <param name="height">The height of a name's letters.</param>
    public static IReadOnlyList<Label> Place(
        NetworkLayout layout,
        IReadOnlyList<string> names,
        Func<int, double> radius,
        Func<int, double> height
    )
    {
        var taken = new Dictionary<(int, int), List<MapBox>>();
        for (var i = 0; i < names.Count; i++)
        {
            var ((x, y), r) = (layout.Places[i], radius(i));
            Take(new(x - r, y - r, x + r, y + r), taken);
        }

        var labels = new List<Label>();
        for (var i = 0; i < names.Count; i++)
        {
            var width = names[i].Length * CharacterWidth * height(i);
            labels.Add(One(layout, layout.Places[i], radius(i), width, height(i), taken));
        }

        return labels;
    }

    private static Label One(
        NetworkLayout layout,
        (int X, int Y) node,
        double radius,
        double width,
        double height,
        Dictionary<(int, int), List<MapBox>> taken
    )
    {
        var (gap, middle) = (radius + 4, node.Y + (height * 0.35));
        var candidates = new[]
        {
            (X: node.X + gap, Y: middle, Anchor: "start", Left: node.X + gap),
            (X: node.X - gap, Y: middle, Anchor: "end", Left: node.X - gap - width),
            (X: node.X, Y: node.Y - gap, Anchor: "middle", Left: node.X - (width / 2)),
            (X: node.X, Y: node.Y + gap + (height * 0.75), Anchor: "middle", Left: node.X - (width / 2)),
        };
        foreach (var (x, y, anchor, left) in candidates)
        {
            var box = new MapBox(left - 1, y - height, left + width + 1, y + (height * 0.25));
            var isInside = left >= 0 && left + width <= layout.Width && box.Top >= 0 && box.Bottom <= layout.Height;
            if (isInside && !Cells(box).Any(cell => taken.GetValueOrDefault(cell)?.Exists(box.Meets) ?? false))
            {
                Take(box, taken);
                return new((int)x, (int)y, anchor, true);
            }
        }

        var first = candidates[node.X * 2 <= layout.Width ? 0 : 1];
        return new((int)first.X, (int)first.Y, first.Anchor, false);
    }

    private static void Take(MapBox box, Dictionary<(int, int), List<MapBox>> taken)
    {
        foreach (var cell in Cells(box))
        {
            if (!taken.TryGetValue(cell, out var boxes))
            {
                taken.Add(cell, boxes = []);
            }

            boxes.Add(box);
        }
    }

    private static IEnumerable<(int X, int Y)> Cells(MapBox box)
    {
        for (var x = (int)box.Left / Cell; x <= (int)box.Right / Cell; x++)
        {
            for (var y = (int)box.Top / Cell; y <= (int)box.Bottom / Cell; y++)
            {
                yield return (x, y);
            }
        }
    }
}
