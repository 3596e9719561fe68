using System.Globalization;
using System.Net;
using System.Text;
using Briefings.Model;

namespace Briefings.Render.Graphs;

/// <summary>
/// Draws an actor among those it is related to, as inline SVG without style or script: what binds on the left, what
/// divides on
/// the right. Each line has its label and its own pattern by class, so that colour is never needed; the same facts
/// stand in
/// the table under it.
/// </summary>
internal static class RelationshipGraph
{
    private const int Width = 880;
    private const int BoxWidth = 216;
    private const int CentreWidth = 168;
    private const int Row = 64;
    private const int BoxHeight = 44;
    private const int CharactersPerLine = 27;

    /// <summary>The graph of <paramref name="actor"/>; null when it has no relationship.</summary>
    /// <param name="actor">The actor in the middle.</param>
    /// <param name="ends">Its relationships, from both ends.</param>
    /// <param name="href">The link to another actor's page.</param>
    /// <param name="rowHref">The link to a relationship's row in the table.</param>
    public static string? Svg(
        Actor actor,
        IReadOnlyList<RelationshipEnd> ends,
        Func<Actor, string> href,
        Func<RelationshipEnd, string> rowHref
    )
    {
        if (ends.Count == 0)
        {
            return null;
        }

        // One box an actor, with a line to it for each relationship; what binds decides the side.
        var sides = ends.GroupBy(end => end.Other.Id)
            .ToLookup(g => g.Any(end => IsBinding(end.Relationship.Type.Tone)), g => g.ToList());
        var height = Math.Max(Math.Max(Rows(sides[true]), Rows(sides[false])), 2) * Row;
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"graph\" viewBox=\"0 0 {Width} {height}\" role=\"group\""
        );
        svg.Append(" aria-label=\"").Append(Text($"Relationships of {actor.Title.Text}")).Append("\">");
        AppendSide(svg, sides[true], isLeft: true, height, href, rowHref);
        AppendSide(svg, sides[false], isLeft: false, height, href, rowHref);
        var centre = new Box((Width - CentreWidth) / 2, height / 2, CentreWidth, BoxHeight);
        AppendBox(svg, centre, actor.Title.Text, 20, "graph-self");
        return svg.Append("</svg>").ToString();
    }

    private static bool IsBinding(RelationshipTone tone) =>
        tone is RelationshipTone.Friendly or RelationshipTone.Hierarchy;

    private static int Rows(IEnumerable<List<RelationshipEnd>> groups) => groups.Sum(g => g.Count);

    private static void AppendSide(
        StringBuilder svg,
        IEnumerable<List<RelationshipEnd>> groups,
        bool isLeft,
        int height,
        Func<Actor, string> href,
        Func<RelationshipEnd, string> rowHref
    )
    {
        var top = (height - (Rows(groups) * Row)) / 2;
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                AppendEdge(svg, group[i], isLeft, top + (i * Row) + (Row / 2), height / 2, rowHref(group[i]));
            }

            var tall = group.Count * Row;
            var box = new Box(isLeft ? 0 : Width - BoxWidth, top + (tall / 2), BoxWidth, tall - (Row - BoxHeight));
            svg.Append("<a href=\"").Append(Text(href(group[0].Other))).Append("\">");
            AppendBox(svg, box, group[0].Other.Title.Text, CharactersPerLine, "graph-box");
            svg.Append("</a>");
            top += tall;
        }
    }

    private static void AppendEdge(StringBuilder svg, RelationshipEnd end, bool isLeft, int y, int centreY, string href)
    {
        var (near, far) = isLeft
            ? ((Width - CentreWidth) / 2, BoxWidth)
            : ((Width + CentreWidth) / 2, Width - BoxWidth);
        var bend = isLeft ? near - 40 : near + 40;
        var tone = end.Relationship.Type.Tone.ToString().ToLowerInvariant();
        var status = end.Relationship.Status is { } s ? " graph-" + Vocabularies.RelationshipStatus.WordFor(s) : "";
        svg.Append("<a href=\"").Append(Text(href)).Append("\">");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path class=\"graph-edge graph-{tone}{status}\" d=\"M{near} {centreY}C{bend} {y} {bend} {y} {far} {y}\"/>"
        );
        var x = isLeft ? far + 8 : far - 8;
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"graph-label\" x=\"{x}\" y=\"{y - 6}\"");
        svg.Append(isLeft ? ">" : " text-anchor=\"end\">").Append(Text(end.Label)).Append("</text>");
        if (Remark(end.Relationship) is { Length: > 0 } remark)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"graph-remark\" x=\"{x}\" y=\"{y + 15}\"");
            svg.Append(isLeft ? ">" : " text-anchor=\"end\">").Append(Text(remark)).Append("</text>");
        }

        svg.Append("</a>");
    }

    private static string Remark(Relationship relationship)
    {
        var status = relationship.Status is null or RelationshipStatus.Current
            ? ""
            : Vocabularies.RelationshipStatus.WordFor(relationship.Status.Value);
        var period = (relationship.From, relationship.To) switch
        {
            (null, null) => "",
            ({ } from, null) => $"since {from.Year}",
            (null, { } to) => $"until {to.Year}",
            ({ } from, { } to) => $"{from.Year}–{to.Year}",
        };
        return string.Join(", ", new[] { status, period }.Where(part => part.Length > 0));
    }

    private static void AppendBox(StringBuilder svg, Box box, string name, int limit, string kind)
    {
        var lines = Wrap(name, limit);
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{kind}\" x=\"{box.Left + 1}\" y=\"{box.Middle - (box.Height / 2)}\""
                + $" width=\"{box.Width - 2}\" height=\"{box.Height}\" rx=\"6\"/>"
        );
        for (var i = 0; i < lines.Count; i++)
        {
            var y = box.Middle + 5 + (i * 16) - ((lines.Count - 1) * 8);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"graph-name\" x=\"{box.Left + (box.Width / 2)}\" y=\"{y}\" text-anchor=\"middle\">"
            );
            svg.Append(Text(lines[i])).Append("</text>");
        }
    }

    private static List<string> Wrap(string name, int limit)
    {
        var lines = new List<string> { "" };
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= limit)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        var shown = lines.Take(2).Select(line => line.Length > limit ? line[..(limit - 1)] + "…" : line).ToList();
        return lines.Count > 2 ? [shown[0], shown[1].TrimEnd('…') + "…"] : shown;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private readonly record struct Box(int Left, int Middle, int Width, int Height);
}
