using Briefings.Render.Maps;

namespace Briefings.Render.Explore.Network;

/// <summary>Finds room for names, the most connected nodes first, so that none lies on another or on a node.</summary>
internal static class Labels
{
    private const double CharacterWidth = 0.56;
    private const int Cell = 128;
    private const int MostLeads = 60;
    private const double LeadHeight = 46;

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
        // The first names stand out when all is seen from afar: they get room in large letters before anything else.
        var far = new Dictionary<(int, int), List<MapBox>>();
        var near = new Dictionary<(int, int), List<MapBox>>();
        var leads = Enumerable
            .Range(0, Math.Min(names.Count, MostLeads))
            .Select(i => Find(Sides(layout.Places[i], radius(i), names[i], LeadHeight)[..2], layout, far))
            .ToList();
        for (var i = 0; i < leads.Count; i++)
        {
            leads[i] = leads[i] is { } lead
                ? Sides(layout.Places[i], radius(i), names[i], height(i)).Find(s => s.Anchor == lead.Anchor)
                : null;
            Take(leads[i]?.Box, near);
        }

        for (var i = 0; i < names.Count; i++)
        {
            var ((x, y), r) = (layout.Places[i], radius(i));
            Take(new(x - r, y - r, x + r, y + r), near);
        }

        var labels = new List<Label>();
        for (var i = 0; i < names.Count; i++)
        {
            var sides = Sides(layout.Places[i], radius(i), names[i], height(i));
            labels.Add(
                i < leads.Count && leads[i] is { } lead ? lead with { IsShown = true, IsLead = true }
                : Find(sides, layout, near) is { } found ? found with { IsShown = true }
                : sides[layout.Places[i].X * 2 <= layout.Width ? 0 : 1]
            );
        }

        return labels;
    }

    // To the right, to the left, above and below; names from afar stand only beside their nodes.
    private static List<Label> Sides((int X, int Y) node, double radius, string name, double height)
    {
        var (gap, half) = ((int)radius + 4, (int)(height / 2));
        // Signs of the East are as wide as they are high.
        var width = name.Sum(c => c >= '\u2e80' ? 1 : CharacterWidth) * height;
        return
        [
            Label.At(node.X + gap, node.Y, "start", node.X + gap, width, height),
            Label.At(node.X - gap, node.Y, "end", node.X - gap - width, width, height),
            Label.At(node.X, node.Y - gap - half, "middle", node.X - (width / 2), width, height),
            Label.At(node.X, node.Y + gap + half, "middle", node.X - (width / 2), width, height),
        ];
    }

    private static Label? Find(
        IReadOnlyList<Label> sides,
        NetworkLayout layout,
        Dictionary<(int, int), List<MapBox>> taken
    )
    {
        foreach (var side in sides)
        {
            var box = side.Box;
            var isInside = box.Left >= 0 && box.Right <= layout.Width && box.Top >= 0 && box.Bottom <= layout.Height;
            if (isInside && !Cells(box).Any(cell => taken.GetValueOrDefault(cell)?.Exists(box.Meets) ?? false))
            {
                Take(box, taken);
                return side;
            }
        }

        return null;
    }

    private static void Take(MapBox? taking, Dictionary<(int, int), List<MapBox>> taken)
    {
        if (taking is not { } box)
        {
            return;
        }

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
