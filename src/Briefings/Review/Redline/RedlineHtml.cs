using Briefings.Review.Output;

namespace Briefings.Review.Redline;

/// <summary>
/// Writes a redlined text as HTML: old and new interleaved, and for wide windows each changed part a second time, old
/// beside new. What came stands in <c>ins</c>, what went in <c>del</c>; marks and numbers are drawn by the style
/// sheet, so that the text is the page's and nothing else.
/// </summary>
internal sealed class RedlineHtml
{
    private readonly Markup _html = new();
    private readonly string _page;
    private readonly int _changes;
    private int _sections;

    private RedlineHtml(RedlinedText text, string url) =>
        (_page, _changes) = (PreviewLink.RedlineOf(url), text.Changes);

    /// <summary>The HTML of <paramref name="text"/>, the main text of the page <paramref name="url"/>.</summary>
    public static string Of(RedlinedText text, string url)
    {
        var html = new RedlineHtml(text, url);
        foreach (var part in Parts(text.Lines))
        {
            html.Write(part);
        }

        return html._html.ToString();
    }

    // Rows of one table and entries of one list belong together.
    private static List<List<Line>> Parts(IReadOnlyList<Line> lines)
    {
        var parts = new List<List<Line>>();
        foreach (var line in lines)
        {
            if (parts.Count > 0 && Continues(parts[^1][^1], line))
            {
                parts[^1].Add(line);
            }
            else
            {
                parts.Add([line]);
            }
        }

        return parts;
    }

    private static bool Continues(Line last, Line line) =>
        line.Block.Tag == last.Block.Tag
        && line.Block.Tag is "tr" or "li"
        && (
            last.New is { } a && line.New is { } b
                ? a.Container == b.Container
                : last.Old is not { } c || line.Old is not { } d || c.Container == d.Container
        );

    private void Write(List<Line> part)
    {
        var isChanged = part.Exists(l => l.Number > 0);
        var isSingle = part is [{ Block.Tag: not ("tr" or "li") }];
        _html.Html(isChanged ? "<div class=\"part changed\">\n" : "<div class=\"part\">\n");
        if (isSingle && isChanged)
        {
            Step(part[0]);
        }

        _html.Html("<div class=\"both\">");
        Blocks(part, View.Both, l => true);
        _html.Html("</div>\n");
        if (isChanged)
        {
            _html.Html("<div class=\"apart\" aria-hidden=\"true\"><div class=\"old\">");
            Blocks(part, View.Old, l => l.IsBefore);
            _html.Html("</div><div class=\"new\">");
            Blocks(part, View.New, l => l.IsAfter);
            _html.Html("</div></div>\n");
        }

        _html.Html("</div>\n");
    }

    private void Blocks(List<Line> part, View view, Func<Line, bool> has)
    {
        var lines = part.Where(has).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var around = lines[0].Block.Tag switch
        {
            "tr" => "table",
            "li" => "ul",
            _ => null,
        };
        _html.Html(around is null ? "" : $"<{around}>");
        lines.ForEach(line => Block(line, view));
        _html.Html(around is null ? "" : $"</{around}>");
    }

    private void Block(Line line, View view)
    {
        var fate = Class(line.Fate);
        if (line.Block.IsRow)
        {
            _html.Raw($"<tr class=\"{fate}\">");
            var isFirst = true;
            foreach (var cell in line.Cells.Where(c => Shows(view, c.Before, c.After)))
            {
                _html.Html(cell.IsHeading ? "<td class=\"head\">" : "<td>");
                if (isFirst && view == View.Both)
                {
                    Step(line);
                }

                Cell(cell, view);
                _html.Html("</td>");
                isFirst = false;
            }

            _html.Html("</tr>\n");
            return;
        }

        Open(line, view, fate);
        line.Cells.Where(c => Shows(view, c.Before, c.After)).ToList().ForEach(c => Cell(c, view));
        _html.Raw($"</{Shown(line.Block.Tag, view)}>");
    }

    private void Open(Line line, View view, string fate)
    {
        var element = Shown(line.Block.Tag, view);
        _html.Raw($"<{element} class=\"{fate} {line.Block.Tag}\"");
        if (element[0] == 'h')
        {
            _html.Raw($" id=\"s{++_sections}\"");
        }

        _html.Html(">");
        if (view == View.Both && line.Block.Tag == "li")
        {
            Step(line);
        }
    }

    private void Cell(CellDiff cell, View view)
    {
        foreach (var span in cell.Spans)
        {
            var (start, end) = span.Edit switch
            {
                Edit.Deleted when view != View.New => (span.IsCarried ? "<del class=\"carried\">" : "<del>", "</del>"),
                Edit.Inserted when view != View.Old => (span.IsCarried ? "<ins class=\"carried\">" : "<ins>", "</ins>"),
                Edit.Relinked => ("<span class=\"relinked\">", "</span>"),
                Edit.Kept => ("", ""),
                _ => (null, null),
            };
            if (start is not null)
            {
                _html.Html(start);
                Linked(span, view);
                _html.Html(end!);
            }
        }
    }

    private void Linked(Span span, View view)
    {
        for (var i = 0; i < span.Tokens.Count; )
        {
            var (start, href) = (i, span.Tokens[i].Href);
            while (i < span.Tokens.Count && span.Tokens[i].Href == href)
            {
                i++;
            }

            var text = string.Concat(span.Tokens.Skip(start).Take(i - start).Select(t => t.Text));
            var isLink =
                href is ['/', ..] && !href.StartsWith("//", StringComparison.Ordinal) && span.Edit != Edit.Deleted;
            if (isLink && view == View.Both && text != " ")
            {
                _html.Link(PreviewLink.Of(_page, href!), text);
            }
            else if (href is not null)
            {
                _html.Element("span class=\"link\"", text);
            }
            else
            {
                _html.Text(text);
            }
        }
    }

    // The number of a change, between the ways to the one before and the one after it.
    private void Step(Line line)
    {
        if (line.Number == 0)
        {
            return;
        }

        var n = line.Number;
        _html.Raw($"<span class=\"step\" id=\"c{n}\">");
        _html.Html(n > 1 ? Arrow(n - 1, "previous", "Previous change") : "");
        _html.Raw($"<a href=\"#c{n}\" data-mark=\"{n}\" aria-label=\"Change {n} of {_changes}: {Say(line)}\"></a>");
        if (line.Other > 0)
        {
            _html.Html(
                Arrow(line.Other, "moved", line.Fate == Fate.MovedHere ? "Where it stood" : "Where it stands now")
            );
        }

        _html.Html(n < _changes ? Arrow(n + 1, "next", "Next change") : "");
        _html.Html("</span>");
    }

    private static string Arrow(int to, string name, string label) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<a class=\"{name}\" href=\"#c{to}\" aria-label=\"{label}\"></a>"
        );

    private static bool Shows(View view, bool before, bool after) =>
        view switch
        {
            View.Old => before,
            View.New => after,
            _ => true,
        };

    private static string Say(Line line) =>
        line.Fate switch
        {
            Fate.Added => "added",
            Fate.Removed => "removed",
            Fate.MovedAway => line.IsReworded ? "moved away from here and reworded" : "moved away from here",
            Fate.MovedHere => line.IsReworded ? "moved here and reworded" : "moved here",
            _ when !line.IsReworded => "links or markup",
            _ => "reworded",
        };

    private static string Class(Fate fate) =>
        fate switch
        {
            Fate.Same => "same",
            Fate.Changed => "edited",
            Fate.Added => "added",
            Fate.Removed => "removed",
            Fate.MovedAway => "moved-away",
            _ => "moved-here",
        };

    private static string Shown(string tag, View view) => view != View.Both && tag is ['h', _] ? "p" : Element(tag);

    // One level down: the page's own heading stands above the text.
    private static string Element(string tag) =>
        tag switch
        {
            "h1" => "h2",
            "h2" => "h3",
            "h3" => "h4",
            "h4" => "h5",
            "h5" or "h6" => "h6",
            "li" => "li",
            "blockquote" => "blockquote",
            _ => "p",
        };

    private enum View
    {
        Both,
        Old,
        New,
    }
}
