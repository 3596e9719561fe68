using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>
/// Sections that fold: <c>&lt;details&gt;</c> and its end stand in lines of their own, with Markdown between them. Only
/// pairs
/// within one container count, so that what is written is always well-formed.
/// </summary>
internal sealed class Details
{
    private readonly BodyWriter _body;
    private readonly Dictionary<int, (string Tag, string Summary)>? _ends;

    /// <summary>Looks for pairs among the children of <paramref name="container"/>.</summary>
    public Details(ContainerBlock container, BodyWriter body)
    {
        _body = body;
        if (body.TrustsHtml || !container.Any(child => child is HtmlBlock))
        {
            return;
        }

        _ends = [];
        var open = new Stack<(int Index, string Tag, string Summary)>();
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is not HtmlBlock block)
            {
                continue;
            }

            var html = HtmlWriter.Joined(block).Html.Trim();
            if (Opening(html) is { } start)
            {
                open.Push((i, start.Tag, start.Summary));
            }
            else if (html == "</details>" && open.TryPop(out var pair))
            {
                _ends[pair.Index] = (pair.Tag, pair.Summary);
                _ends[i] = ("</details>\n", "");
            }
        }
    }

    /// <summary>Writes the child at <paramref name="index"/> if it is one end of a pair.</summary>
    public bool Write(int index)
    {
        if (_ends is null || !_ends.TryGetValue(index, out var end))
        {
            return false;
        }

        _body.Out.Tag(end.Tag);
        if (end.Summary.Length > 0)
        {
            _body.Out.Tag("<summary>");
            _body.Out.BeginStill();
            _body.Out.Text(HtmlSieve.Text(end.Summary), 0);
            _body.Out.EndStill();
            _body.Out.Tag("</summary>\n");
        }

        return true;
    }

    private static (string Tag, string Summary)? Opening(string html)
    {
        if (HtmlTag.Read(html, 0) is not { Name: "details", IsClosing: false } details)
        {
            return null;
        }

        var rest = html[details.End..].Trim();
        var isOpen = details.Attributes is [{ Name: "open" }];
        if (!isOpen && details.Attributes.Count > 0)
        {
            return null;
        }

        var tag = isOpen ? "<details open>\n" : "<details>\n";
        if (rest.Length == 0)
        {
            return (tag, "");
        }

        var isSummary =
            rest.StartsWith("<summary>", StringComparison.Ordinal)
            && rest.EndsWith("</summary>", StringComparison.Ordinal);
        var summary = isSummary ? rest["<summary>".Length..^"</summary>".Length] : "<";
        return summary.Contains('<', StringComparison.Ordinal) ? null : (tag, summary);
    }
}
