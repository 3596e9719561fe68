using System.Globalization;
using System.Net;
using System.Text;
using Briefings.Model;

namespace Briefings.Render.Charts;

/// <summary>
/// Draws estimates of size over time, as inline SVG without style or script: each a line from its least to its most at
/// its date. The same figures stand in the table under it, undated ones there only.
/// </summary>
internal static class SizeChart
{
    private const int Width = 560;
    private const int Height = 200;
    private const int Left = 62;
    private const int Right = 24;
    private const int Top = 14;
    private const int Bottom = 30;

    /// <summary>The chart; null when fewer than two estimates have a date.</summary>
    /// <param name="sizes">The estimates, in any order.</param>
    /// <param name="label">What the chart shows, for screen readers.</param>
    public static string? Svg(IReadOnlyList<Size> sizes, string label)
    {
        var dated = sizes.Where(s => s.AsOf is not null && (s.Max ?? s.Min) is not null).OrderBy(s => s.AsOf).ToList();
        if (dated.Count < 2)
        {
            return null;
        }

        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\""
        );
        svg.Append(WebUtility.HtmlEncode(label)).Append("\">");
        var top = RoundUp(dated.Max(Most));
        AppendScale(svg, top);
        var (first, last) = (Day(dated[0].AsOf!.Value), Day(dated[^1].AsOf!.Value));
        var taken = int.MinValue;
        foreach (var size in dated)
        {
            var share = last > first ? (double)(Day(size.AsOf!.Value) - first) / (last - first) : 0.5;
            var x = Left + 16 + (int)Math.Round(share * (Width - Left - Right - 32));
            AppendEstimate(svg, size, x, top);
            if (x - taken >= 44)
            {
                svg.Append(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{x}\" y=\"{Height - 8}\" text-anchor=\"middle\">{size.AsOf!.Value.Year}</text>"
                );
                taken = x;
            }
        }

        return svg.Append("</svg>").ToString();
    }

    private static void AppendScale(StringBuilder svg, int top)
    {
        foreach (var value in new[] { 0, top / 2, top })
        {
            var y = Y(value, top);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path class=\"chart-rule\" d=\"M{Left} {y}H{Width - Right}\"/>"
                    + $"<text x=\"{Left - 8}\" y=\"{y + 4}\" text-anchor=\"end\">{Words.Count(value)}</text>"
            );
        }
    }

    private static void AppendEstimate(StringBuilder svg, Size size, int x, int top)
    {
        var high = Y(Most(size), top);
        var low = Y(size.Min ?? (size.Max is null ? 0 : Most(size)), top);
        if (high == low)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{high}\" r=\"4\"/>");
        }
        else
        {
            svg.Append("<path class=\"chart-range\"");
            svg.Append(CultureInfo.InvariantCulture, $" d=\"M{x} {high}V{low}M{x - 5} {high}h10M{x - 5} {low}h10\"/>");
        }
    }

    private static int Most(Size size) => size.Max ?? size.Min ?? 0;

    private static int Y(int value, int top) =>
        Top + (int)Math.Round((1 - ((double)value / top)) * (Height - Top - Bottom));

    // Days enough for a place on a line: an unknown month or day counts as the middle.
    private static int Day(PartialDate date) =>
        (date.Year * 372) + (date.Month == 0 ? 186 : ((date.Month - 1) * 31) + (date.Day == 0 ? 15 : date.Day));

    // To two digits, even, so that half of it is a whole number too.
    private static int RoundUp(int value)
    {
        var unit = 2;
        while (value / unit > 50)
        {
            unit *= 10;
        }

        return Math.Max(unit, (value + unit - 1) / unit * unit);
    }
}
