using System.Globalization;
using System.Text;
using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Maps;

/// <summary>
/// Draws how often something is at each place: one dot a place, its area by the count, with the number in it. The
/// counts stand in a list beside it.
/// </summary>
internal static class CountMap
{
    private const int MostNames = 20;
    private const double NumberWidth = 6.5;
    private const double CharacterWidth = 8.4;

    /// <summary>The map; null when no place has a position.</summary>
    /// <param name="counts">The places, each with its count, from 1.</param>
    /// <param name="href">The link to a place's page.</param>
    /// <param name="label">What the map shows, for screen readers.</param>
    public static string? Svg(IEnumerable<(Place Place, int Count)> counts, Func<Place, string> href, string label)
    {
        // Large dots first, so that small ones lie on them.
        var dots = counts
            .Where(dot => dot.Place is { Latitude: not null, Longitude: not null })
            .OrderByDescending(dot => dot.Count)
            .ThenBy(dot => dot.Place.Id, StringComparer.Ordinal)
            .ToList();
        if (dots.Count == 0)
        {
            return null;
        }

        var frame = MapFrame.Around(dots.Select(dot => RegionMap.Point(dot.Place)), RegionMap.Wide);
        var svg = new StringBuilder();
        RegionMap.AppendLand(svg, frame, new HashSet<string?>(), label);
        var taken = dots.Select(dot => BoxOf(dot.Place, Radius(dot.Count, dots[0].Count), frame)).ToList();
        for (var i = 0; i < dots.Count; i++)
        {
            svg.Append("<a href=\"").Append(Html.Escape(href(dots[i].Place))).Append("\"><title>");
            svg.Append(Html.Escape($"{dots[i].Place.Title.Text}: {Words.Count(dots[i].Count)}")).Append("</title>");
            AppendDot(svg, dots[i].Count, taken[i]);
            AppendName(svg, dots[i].Place.Title.Text, taken[i], i < MostNames, taken);
            svg.Append("</a>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static double Radius(int count, int most) => 6 + (18 * Math.Sqrt((double)count / most));

    private static MapBox BoxOf(Place place, double radius, MapFrame frame)
    {
        var (x, y) = frame.Place(RegionMap.Point(place));
        return new(x - radius, y - radius, x + radius, y + radius);
    }

    private static void AppendDot(StringBuilder svg, int count, MapBox dot)
    {
        var (x, y) = ((dot.Left + dot.Right) / 2, (dot.Top + dot.Bottom) / 2);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle class=\"count\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{dot.Width / 2:0.#}\"/>"
        );
        if (dot.Width > 6 + (NumberWidth * Words.Count(count).Length))
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"count\" x=\"{x:0.#}\" y=\"{y + 4:0.#}\" text-anchor=\"middle\">"
            );
            svg.Append(Words.Count(count)).Append("</text>");
        }
    }

    private static void AppendName(StringBuilder svg, string name, MapBox dot, bool isWanted, List<MapBox> taken)
    {
        var (width, line) = (name.Length * CharacterWidth, ((dot.Top + dot.Bottom) / 2) + 5);
        var right = new MapBox(dot.Right + 3, line - 13, dot.Right + 3 + width, line + 3);
        var left = new MapBox(dot.Left - 3 - width, line - 13, dot.Left - 3, line + 3);
        foreach (var (box, x, anchor) in new[] { (right, right.Left, "start"), (left, left.Right, "end") })
        {
            var isInside = box.Left >= 0 && box.Right <= RegionMap.Wide;
            if (isWanted && isInside && !taken.Exists(box.Meets))
            {
                taken.Add(box);
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{x:0.#}\" y=\"{line:0.#}\" text-anchor=\"{anchor}\">"
                );
                svg.Append(Html.Escape(name)).Append("</text>");
                return;
            }
        }
    }
}
