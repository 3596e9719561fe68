using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefings.Review.Redline;

/// <summary>
/// Reads a page's main text as blocks: what stands in <c>main</c>, without scripts, drawings, and links within the
/// page that only lead to its sections.
/// </summary>
internal sealed class MainText
{
    private static readonly HashSet<string> BlockTags =
    [
        .. (
            "address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer"
            + " form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead ul"
        ).Split(' '),
    ];

    private static readonly HashSet<string> Unread = ["script", "style", "template", "svg", "math", "input", "select"];

    // What only holds other blocks gives loose text no name of its own.
    private static readonly HashSet<string> Named =
    [
        .. "h1 h2 h3 h4 h5 h6 li dt dd pre blockquote caption figcaption summary".Split(' '),
    ];

    private readonly List<Block> _blocks = [];
    private readonly List<Token> _tokens = [];
    private readonly string _url;
    private int _containers;
    private string? _cited;

    private MainText(string url) => _url = url;

    /// <summary>The blocks of the page <paramref name="html"/> at the root-relative <paramref name="url"/>.</summary>
    public static IReadOnlyList<Block> Of(string html, string url)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new MainText(url);
        if ((document.QuerySelector("main") ?? document.Body) is { } main)
        {
            text.Visit(main, "p", 0, null, 0);
        }

        return text._blocks;
    }

    private void Visit(IElement parent, string tag, int container, string? href, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    Add(text.Data, href);
                    break;
                case IElement element when !Unread.Contains(element.LocalName) && !IsContents(element):
                    Visit(element, tag, container, href, depth);
                    break;
            }
        }

        void Visit(IElement element, string around, int of, string? link, int at)
        {
            // Nesting that no page needs is read no deeper: a stack has an end.
            if (at < 200)
            {
                Enter(element, around, of, link, at + 1);
            }
        }
    }

    private void Enter(IElement element, string tag, int container, string? href, int depth)
    {
        var name = element.LocalName;
        if (name == "tr")
        {
            Flush(tag, container);
            Row(element, container, depth);
        }
        else if (BlockTags.Contains(name))
        {
            Flush(tag, container);
            var within = name is "ul" or "ol" or "dl" or "table" ? ++_containers : container;
            var inner =
                Named.Contains(name) ? name
                : tag is "li" or "dd" or "blockquote" ? tag
                : "p";
            Visit(element, inner, within, href, depth);
            Flush(inner, within);
        }
        else if (name == "br")
        {
            Add(" ", null);
        }
        else if (name == "img")
        {
            Add(element.GetAttribute("alt") is { Length: > 0 } alt ? $"[{alt}]" : "", href);
        }
        else
        {
            var link = name == "a" && element.GetAttribute("href") is { } to ? SiteLink.Resolve(_url, to) : href;
            _cited = name == "a" ? CitedBy(element) : _cited;
            Visit(element, tag, container, link, depth);
            _cited = name == "a" ? null : _cited;
        }
    }

    private void Row(IElement row, int container, int depth)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            // Blocks within a cell are one text: a row is compared as a row.
            var (before, outer) = (_blocks.Count, _containers);
            Visit(cell, "p", container, null, depth);
            Flush("p", container);
            var inner = _blocks.Skip(before).SelectMany(b => b.Cells).ToList();
            _blocks.RemoveRange(before, _blocks.Count - before);
            _containers = outer;
            cells.Add(new(Joined(inner), cell.LocalName == "th"));
        }

        if (cells.Any(c => c.Tokens.Count > 0))
        {
            _blocks.Add(new("tr", container, cells));
        }
    }

    private static List<Token> Joined(List<Cell> cells)
    {
        var all = new List<Token>();
        foreach (var cell in cells)
        {
            if (all.Count > 0)
            {
                all.Add(new(" ", null));
            }

            all.AddRange(cell.Tokens);
        }

        return all;
    }

    private void Add(string text, string? href)
    {
        foreach (var piece in Tokens.Of(text))
        {
            if (piece != " " || (_tokens.Count > 0 && _tokens[^1].Text != " "))
            {
                _tokens.Add(new(piece, href) { Cited = piece == " " ? null : _cited });
            }
        }
    }

    private void Flush(string tag, int container)
    {
        while (_tokens.Count > 0 && _tokens[^1].Text == " ")
        {
            _tokens.RemoveAt(_tokens.Count - 1);
        }

        if (_tokens.Count > 0)
        {
            _blocks.Add(new(tag, container, [new([.. _tokens])]));
            _tokens.Clear();
        }
    }

    // The number of a source follows the order of the page, its title tells which it is; a note's number tells nothing.
    private static string? CitedBy(IElement link)
    {
        var href = link.GetAttribute("href") ?? "";
        return href.Contains("#fn-", StringComparison.Ordinal) ? "\u0001note"
            : href.Contains("#source-", StringComparison.Ordinal) && link.GetAttribute("title") is { } title
                ? "\u0001" + title
            : null;
    }

    private static bool IsContents(IElement element) =>
        element.LocalName == "nav"
        && element.QuerySelectorAll("a[href]") is { Length: > 0 } links
        && links.All(a => a.GetAttribute("href")!.StartsWith('#'));
}
