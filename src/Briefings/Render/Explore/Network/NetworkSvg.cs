using System.Globalization;
using System.Text;
using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Explore.Network;

/// <summary>
/// Draws a network as inline SVG without style or script: one path a tone, each with its pattern by class, and every
/// node a link with its name.
/// </summary>
internal static class NetworkSvg
{
    private const int LongestName = 30;
    private const int Hub = 10;

    /// <summary>The picture; null when no actor has a relationship.</summary>
    /// <param name="network">The network.</param>
    /// <param name="href">The link to an actor's page.</param>
    public static string? Of(ActorNetwork network, Func<Actor, string> href)
    {
        if (network.Layout is not { } layout)
        {
            return null;
        }

        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"network-map\" width=\"{layout.Width}\" height=\"{layout.Height}\""
                + $" viewBox=\"0 0 {layout.Width} {layout.Height}\" role=\"group\" aria-label=\"All relationships\">\n"
        );
        foreach (var tone in network.Edges.GroupBy(edge => edge.Tone).OrderBy(group => group.Key))
        {
            AppendEdges(svg, tone.Key, tone, network, layout);
        }

        AppendNodes(svg, network, layout, href);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>A tone as a part of class names.</summary>
    public static string Word(RelationshipTone tone) => tone.ToString().ToLowerInvariant();

    private static void AppendEdges(
        StringBuilder svg,
        RelationshipTone tone,
        IEnumerable<Edge> edges,
        ActorNetwork network,
        NetworkLayout layout
    )
    {
        svg.Append("<path class=\"tie tone-").Append(Word(tone)).Append("\" d=\"");
        foreach (var edge in edges)
        {
            var (from, to) = (layout.Places[edge.From], layout.Places[edge.To]);
            svg.Append(CultureInfo.InvariantCulture, $"M{from.X} {from.Y}");
            if (IsDouble(edge, network))
            {
                // Bent to its own side, so that ties of several tones do not hide each other.
                var bend = ((int)tone - 2) * 0.12;
                var x = ((from.X + to.X) / 2) + (int)((to.Y - from.Y) * bend);
                var y = ((from.Y + to.Y) / 2) - (int)((to.X - from.X) * bend);
                svg.Append(CultureInfo.InvariantCulture, $"Q{x} {y} {to.X} {to.Y}");
            }
            else
            {
                svg.Append(CultureInfo.InvariantCulture, $"L{to.X} {to.Y}");
            }
        }

        svg.Append("\"/>\n");
    }

    private static bool IsDouble(Edge edge, ActorNetwork network) => network.TonesBetween[(edge.From, edge.To)] > 1;

    private static void AppendNodes(
        StringBuilder svg,
        ActorNetwork network,
        NetworkLayout layout,
        Func<Actor, string> href
    )
    {
        var names = network.Drawn.Select(actor => Short(actor.Title.Text)).ToList();
        var labels = Labels.Place(layout, names, i => Radius(network, i), i => IsHub(network, i) ? 16 : 12);
        for (var i = 0; i < names.Count; i++)
        {
            var ((x, y), label) = (layout.Places[i], labels[i]);
            var kind =
                (IsHub(network, i) ? "hub" : "") + (label.IsLead ? " lead" : "") + (label.IsShown ? "" : " quiet");
            svg.Append("<a href=\"").Append(Html.Escape(href(network.Drawn[i]))).Append('"');
            svg.Append(kind.Length > 0 ? $" class=\"{kind.Trim()}\"" : "").Append('>');
            if (names[i] != network.Drawn[i].Title.Text)
            {
                svg.Append("<title>").Append(Html.Escape(network.Drawn[i].Title.Text)).Append("</title>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius(network, i):0.#}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{label.X}\" y=\"{label.Y}\"");
            svg.Append(label.Anchor == "start" ? ">" : $" text-anchor=\"{label.Anchor}\">");
            svg.Append(Html.Escape(names[i])).Append("</text></a>\n");
        }
    }

    private static bool IsHub(ActorNetwork network, int node) => network.Graph.Beside(node).Count >= Hub;

    private static double Radius(ActorNetwork network, int node) =>
        Math.Min(3.5 + (1.5 * Math.Sqrt(network.Graph.Beside(node).Count)), 16);

    private static string Short(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return name[..end].TrimEnd() + "…";
    }
}
