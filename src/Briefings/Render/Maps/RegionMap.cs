using System.Globalization;
using System.Net;
using System.Text;
using Briefings.Model;

namespace Briefings.Render.Maps;

/// <summary>
/// Draws places on a map of their region, as inline SVG without style or script. The places are also a list beside it:
/// the
/// map adds where they lie, no fact.
/// </summary>
internal static class RegionMap
{
    /// <summary>The width of a map in a box beside the text.</summary>
    public const double Narrow = 320;

    /// <summary>The width of a map across the text.</summary>
    public const double Wide = 640;

    private const double LineHeight = 15;

    /// <summary>
    /// The map of <paramref name="places"/>; null when none has a position or a known country.
    /// </summary>
    /// <param name="places">The places; a place with coordinates is a dot, one without marks its country.</param>
    /// <param name="href">The link to a place's page.</param>
    /// <param name="label">What the map shows, for screen readers.</param>
    /// <param name="width">How wide it is mostly shown, in CSS pixels.</param>
    public static string? Svg(IReadOnlyList<Place> places, Func<Place, string> href, string label, double width = Wide)
    {
        if (places.Count == 0)
        {
            return null;
        }

        var dots = places.Where(place => place.Latitude is not null && place.Longitude is not null).ToList();
        var codes = places.Except(dots).Select(place => place.Country?.Text).ToHashSet();
        var marked = Countries.All.Where(country => codes.Contains(country.Code)).ToList();
        if (dots.Count + marked.Count == 0)
        {
            return null;
        }

        var frame = MapFrame.Around(dots.Select(Point).Concat(marked.Select(country => country.Box)), width);
        var svg = new StringBuilder();
        AppendLand(svg, frame, codes, label);
        AppendDots(svg, dots, frame, href);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>Opens the drawing: its frame and the countries in it.</summary>
    public static void AppendLand(StringBuilder svg, MapFrame frame, IReadOnlySet<string?> codes, string label)
    {
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"map\" viewBox=\"0 0 {frame.Width:0} {frame.Height:0}\" role=\"group\""
        );
        svg.Append(" aria-label=\"").Append(WebUtility.HtmlEncode(label)).Append("\">");
        svg.Append("<g class=\"map-land\">");
        // What is marked comes last, so that no neighbour's border lies over its own.
        foreach (
            var country in Countries
                .All.Where(country => country.Box.Meets(frame.Box))
                .OrderBy(country => codes.Contains(country.Code))
        )
        {
            if (Outline.Of(country, frame) is { Length: > 0 } path)
            {
                svg.Append(codes.Contains(country.Code) ? "<path class=\"map-marked\" d=\"" : "<path d=\"");
                svg.Append(path).Append("\"/>");
            }
        }

        svg.Append("</g>");
    }

    private static void AppendDots(StringBuilder svg, List<Place> dots, MapFrame frame, Func<Place, string> href)
    {
        var taken = new List<MapBox>();
        foreach (
            var place in dots.OrderByDescending(place => place.Latitude)
                .ThenBy(place => place.Id, StringComparer.Ordinal)
        )
        {
            var (x, y) = frame.Place(Point(place));
            var name = place.Title.Text;
            var toLeft = x > frame.Width * 0.7;
            var width = name.Length * 7.5;
            var left = toLeft ? x - 9 - width : x + 9;
            var line = y + 5;
            while (taken.Exists(box => box.Meets(new(left, line - LineHeight, left + width, line))))
            {
                line += LineHeight;
            }

            taken.Add(new(left, line - LineHeight, left + width, line));
            svg.Append("<a href=\"").Append(WebUtility.HtmlEncode(href(place))).Append("\">");
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(toLeft ? x - 9 : x + 9):0.#}\" y=\"{line:0.#}\"");
            svg.Append(toLeft ? " text-anchor=\"end\">" : ">")
                .Append(WebUtility.HtmlEncode(name))
                .Append("</text></a>");
        }
    }

    /// <summary>A place as a point of the map.</summary>
    public static MapBox Point(Place place)
    {
        var (x, y) = (place.Longitude!.Value * 10, place.Latitude!.Value * -10);
        return new(x, y, x, y);
    }
}
