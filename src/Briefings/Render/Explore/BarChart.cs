using System.Globalization;
using System.Text;
using Briefings.Render.Themes;

namespace Briefings.Render.Explore;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it stands for: a year.</param>
/// <param name="Count">How long it is.</param>
/// <param name="Href">Where it leads; null when nowhere.</param>
internal sealed record Bar(string Label, int Count, string? Href);

/// <summary>
/// Draws counts as a row of bars, as inline SVG without style or script. The counts stand as text too, on the bars or
/// in what they are called.
/// </summary>
internal static class BarChart
{
    private const int Height = 150;
    private const int Foot = 22;
    private const int Head = 18;
    private const int WidthOfAll = 740;

    /// <summary>The chart; null when there is nothing to count.</summary>
    public static Html? Svg(IReadOnlyList<Bar> bars, string label)
    {
        var most = bars.Select(bar => bar.Count).DefaultIfEmpty(0).Max();
        if (most == 0)
        {
            return null;
        }

        var step = Math.Clamp(WidthOfAll / bars.Count, 12, 60);
        var width = Math.Max(step * bars.Count, 120);
        var everyLabel = Math.Max(1, (bars.Max(bar => bar.Label.Length) * 7 + 8 + step - 1) / step);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"bars\" width=\"{width}\" height=\"{Height}\" viewBox=\"0 0 {width} {Height}\" role=\"group\""
        );
        svg.Append(" aria-label=\"").Append(Html.Escape(label)).Append("\">");
        for (var i = 0; i < bars.Count; i++)
        {
            Append(svg, bars[i], i * step, step, most, (bars.Count - 1 - i) % everyLabel == 0);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M0 {Height - Foot}H{width}\"/>");
        return new(svg.Append("</svg>").ToString());
    }

    private static void Append(StringBuilder svg, Bar bar, int x, int step, int most, bool isLabelled)
    {
        var full = Height - Foot - Head;
        var height = bar.Count == 0 ? 0 : Math.Max(2, full * bar.Count / most);
        var (top, middle) = (Height - Foot - height, x + (step / 2));
        var told = $"{bar.Label}: {Words.Count(bar.Count)}";
        svg.Append(bar.Href is { } href ? $"<a href=\"{Html.Escape(href)}\">" : "<g>");
        svg.Append("<title>").Append(Html.Escape(told)).Append("</title>");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{x + 2}\" y=\"{top}\" width=\"{step - 4}\" height=\"{height}\"/>"
        );
        if (bar.Count > 0 && step >= 7 * Words.Count(bar.Count).Length + 2)
        {
            AppendText(svg, middle, top - 4, Words.Count(bar.Count));
        }

        if (isLabelled)
        {
            AppendText(svg, middle, Height - 6, bar.Label);
        }

        svg.Append(bar.Href is null ? "</g>" : "</a>");
    }

    private static void AppendText(StringBuilder svg, int x, int y, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">")
            .Append(Html.Escape(text))
            .Append("</text>");
}
