using System.Text;
using Briefings.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes HTML: as it is where the site trusts it, else what is allowed of it.</summary>
internal sealed class HtmlWriter(BodyWriter body)
{
    private const int Deepest = 64;

    private readonly FragmentWriter _out = body.Out;
    private readonly HtmlInspector _inspector = new(body.Source, body.Found);

    /// <summary>
    /// The tags among the children of <paramref name="container"/> that are allowed and closed there.
    /// </summary>
    public static HashSet<Inline> Balanced(ContainerInline container)
    {
        var balanced = new HashSet<Inline>();
        var open = new List<(string Name, HtmlInline Tag)>();
        foreach (var inline in Reading.Of(container))
        {
            if (inline is not HtmlInline html || HtmlTag.Read(html.Tag, 0) is not { } tag)
            {
                continue;
            }

            if (HtmlAllowed.Inline.Contains(tag.Name) && HtmlAllowed.Void.Contains(tag.Name))
            {
                balanced.Add(html);
            }
            else if (HtmlAllowed.Inline.Contains(tag.Name) && !tag.IsClosing && open.Count < Deepest)
            {
                open.Add((tag.Name, html));
            }
            else if (tag.IsClosing && open.FindLastIndex(o => o.Name == tag.Name) is >= 0 and var start)
            {
                balanced.Add(open[start].Tag);
                balanced.Add(html);
                open.RemoveRange(start, open.Count - start);
            }
        }

        return balanced;
    }

    /// <summary>
    /// The start tags among the children of <paramref name="container"/> whose content is no text, such as that of a
    /// script, each with its end tag.
    /// </summary>
    public static Dictionary<Inline, Inline> Hidden(ContainerInline container)
    {
        var ends = new Dictionary<Inline, Inline>();
        var open = new Dictionary<string, Inline>(StringComparer.Ordinal);
        foreach (var html in Reading.Of(container).OfType<HtmlInline>())
        {
            if (HtmlTag.Read(html.Tag, 0) is not { } tag || !HtmlAllowed.Hidden.Contains(tag.Name))
            {
                continue;
            }

            if (!tag.IsClosing)
            {
                open.TryAdd(tag.Name, html);
            }
            else if (open.Remove(tag.Name, out var start))
            {
                ends.Add(start, html);
            }
        }

        return ends;
    }

    /// <summary>Writes a tag within a line.</summary>
    public void Write(HtmlInline html, bool isBalanced)
    {
        if (body.TrustsHtml)
        {
            _out.Tag(html.Tag);
            return;
        }

        if (HtmlTag.Read(html.Tag, 0) is not { Name.Length: > 0 } tag)
        {
            return;
        }

        if (isBalanced && !(tag.IsClosing && HtmlAllowed.Void.Contains(tag.Name)))
        {
            _inspector.ReportAttributes(tag, html.Span.Start);
            _out.Tag(tag.Rewritten(name => name != "href" && HtmlAllowed.Attributes.Contains(name)));
        }
        else
        {
            _inspector.ReportTag(tag, html.Span);
        }
    }

    /// <summary>Writes a block of HTML.</summary>
    public void Write(HtmlBlock block)
    {
        var (html, lines) = Joined(block);
        if (block.Type is HtmlBlockType.Comment && !html.Contains("-->", StringComparison.Ordinal))
        {
            body.Found.Add(
                ProseRules.Unclosed,
                body.Source.At(block.Span.Start, 4),
                "the comment is never closed, and hides all that follows",
                "close it with '-->'"
            );
        }

        if (!body.TrustsHtml)
        {
            html = Sanitized(block, html, lines);
        }

        if (!html.AsSpan().IsWhiteSpace())
        {
            _out.Add(new BlockStart(BlockKind.Other, body.Source.At(block.Span)));
            _out.Add(new RawHtml(html, HtmlSieve.Text(html)));
        }
    }

    // What is nested a thousand levels deep would take the sanitizer minutes.
    private string Sanitized(HtmlBlock block, string html, IReadOnlyList<TextPiece> lines)
    {
        if (HtmlSieve.Depth(html) > Deepest)
        {
            body.Found.Add(
                ProseRules.Unreadable,
                body.Source.At(block.Span),
                "the HTML is nested too deeply to be read",
                "take some of its elements away"
            );
            return "";
        }

        _inspector.Report(html, lines);
        return HtmlSieve.Sanitize(html);
    }

    /// <summary>
    /// The lines of <paramref name="block"/> as one text, and where each starts in it and in the source.
    /// </summary>
    public static (string Html, IReadOnlyList<TextPiece> Lines) Joined(LeafBlock block)
    {
        var html = new StringBuilder();
        var lines = new List<TextPiece>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            lines.Add(new(html.Length, line.Start));
            html.Append(line.AsSpan()).Append('\n');
        }

        return (html.ToString(), lines);
    }
}
