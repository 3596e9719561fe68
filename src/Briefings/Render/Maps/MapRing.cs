using System.Globalization;

namespace Briefings.Render.Maps;

/// <summary>A closed line on a map, in tenths of a degree.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="Box">Its bounding box.</param>
internal sealed record MapRing(IReadOnlyList<(double X, double Y)> Points, MapBox Box)
{
    /// <summary>The rings of SVG path data as the table of countries writes it: M, relative steps, z.</summary>
    public static IReadOnlyList<MapRing> OfPath(string path) =>
        [.. path.Split('z', StringSplitOptions.RemoveEmptyEntries).Select(OfSteps)];

    private static MapRing OfSteps(string steps)
    {
        var points = new List<(double X, double Y)>();
        var (x, y) = (0.0, 0.0);
        var numbers = Numbers(steps);
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            (x, y) = (x + numbers[i], y + numbers[i + 1]);
            points.Add((x, y));
        }

        return new(points, MapBox.Around(points));
    }

    // A minus sign parts numbers as a space does; the letters say nothing that the order does not.
    private static List<int> Numbers(string steps)
    {
        var numbers = new List<int>();
        for (var i = 0; i < steps.Length; )
        {
            var start = i;
            i += steps[i] == '-' ? 1 : 0;
            while (i < steps.Length && char.IsAsciiDigit(steps[i]))
            {
                i++;
            }

            if (i == start)
            {
                i++;
            }
            else
            {
                numbers.Add(int.Parse(steps.AsSpan(start, i - start), CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }
}
