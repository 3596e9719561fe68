using System.Globalization;
using System.Text;

namespace Briefings.Render.Maps;

/// <summary>Draws the outline of a country on a map: only what is on it, no finer than can be seen.</summary>
internal static class Outline
{
    private const double Tolerance = 1.4;
    private const double LeastArea = 40;
    private const double Beyond = 8; // Cut edges lie outside of the picture, so that no border is drawn along them.

    /// <summary>The SVG path data of <paramref name="country"/>; empty when nothing of it is on the map.</summary>
    public static string Of(Country country, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var ring in country.Rings.Where(r => r.Box.Meets(frame.Box)))
        {
            Append(path, [.. Clip(ring.Points.Select(p => frame.Place(p.X, p.Y)), frame.Width, frame.Height)]);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, List<(double X, double Y)> points)
    {
        if (!IsSeen(points))
        {
            return;
        }

        var drawn = Simplified.Of(points, Tolerance).ConvertAll(p => ((int X, int Y))(Round(p.X), Round(p.Y)));
        path.Append(CultureInfo.InvariantCulture, $"M{drawn[0].X} {drawn[0].Y}l");
        for (var i = 1; i < drawn.Count; i++)
        {
            Append(path, drawn[i].X - drawn[i - 1].X, isFirst: i == 1);
            Append(path, drawn[i].Y - drawn[i - 1].Y, isFirst: false);
        }

        path.Append('z');
    }

    // An island of a few specks says nothing and weighs as much as a coast.
    private static bool IsSeen(List<(double X, double Y)> points)
    {
        var twice = 0.0;
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            twice += (from.X * to.Y) - (to.X * from.Y);
        }

        return Math.Abs(twice) / 2 >= LeastArea;
    }

    private static int Round(double value) => (int)Math.Round(value);

    private static void Append(StringBuilder path, int step, bool isFirst) =>
        path.Append(isFirst || step < 0 ? "" : " ").Append(step.ToString(CultureInfo.InvariantCulture));

    // Sutherland and Hodgman: one edge of the picture after the other.
    private static IEnumerable<(double X, double Y)> Clip(
        IEnumerable<(double X, double Y)> ring,
        double width,
        double height
    )
    {
        ring = Clip([.. ring], p => p.X + Beyond);
        ring = Clip([.. ring], p => width + Beyond - p.X);
        ring = Clip([.. ring], p => p.Y + Beyond);
        return Clip([.. ring], p => height + Beyond - p.Y);
    }

    /// <param name="ring">The corners.</param>
    /// <param name="inside">How far inside a corner is; negative outside.</param>
    private static IEnumerable<(double X, double Y)> Clip(
        List<(double X, double Y)> ring,
        Func<(double X, double Y), double> inside
    )
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (a, b) = (inside(from), inside(to));
            if (a >= 0)
            {
                yield return from;
            }

            if ((a >= 0) != (b >= 0))
            {
                var share = a / (a - b);
                yield return (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
            }
        }
    }
}
