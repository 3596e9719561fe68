using Briefings.Model;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes blocks of text: paragraphs, lists, quotations, code, rules.</summary>
internal sealed class BlockWriter
{
    private readonly BodyWriter _body;
    private readonly FragmentWriter _out;
    private readonly QuotationWriter _quotations;
    private int _quotationDepth;
    private int _listDepth;

    /// <summary>Writes to <paramref name="body"/>.</summary>
    public BlockWriter(BodyWriter body) => (_body, _out, _quotations) = (body, body.Out, new QuotationWriter(body));

    private BlockKind Kind =>
        _quotationDepth > 0 ? BlockKind.Quotation
        : _listDepth > 0 ? BlockKind.ListItem
        : BlockKind.Paragraph;

    /// <summary>Writes the children of <paramref name="container"/>.</summary>
    public void Write(ContainerBlock container) => Write(container, isTight: false);

    private void Write(ContainerBlock container, bool isTight)
    {
        var details = new Details(container, _body);
        for (var i = 0; i < container.Count; i++)
        {
            if (!details.Write(i))
            {
                Write(container[i], isTight);
            }
        }
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _body.Headings.Write(heading);
                break;
            case ParagraphBlock paragraph:
                Write(paragraph, isTight);
                break;
            case QuoteBlock quotation:
                Write(quotation);
                break;
            case ListBlock list:
                Write(list);
                break;
            case HtmlBlock html:
                _body.Html.Write(html);
                break;
            case CodeBlock code:
                CodeWriter.Write(code, _body);
                break;
            case ThematicBreakBlock rule:
                _out.Add(new BlockStart(BlockKind.Other, _body.Source.At(rule.Span)));
                _out.Tag("<hr>\n");
                break;
            case Table table:
                _body.Tables.Write(table);
                break;
            case DefinitionList list:
                Write(list);
                break;
            case NoteBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Write(container);
                break;
            default:
                break;
        }
    }

    private void Write(ParagraphBlock paragraph, bool isTight)
    {
        if (paragraph.Inline is not { FirstChild: { } first } text)
        {
            return;
        }

        if (first is LinkInline { IsImage: true, NextSibling: null } image && !string.IsNullOrEmpty(image.Title))
        {
            WriteFigure(paragraph, image);
            return;
        }

        _out.Add(new BlockStart(Kind, _body.Source.At(paragraph.Span)));
        if (isTight)
        {
            _body.Inlines.Write(text);
            return;
        }

        _out.Tag("<p>");
        _body.Inlines.Write(text);
        _out.Tag("</p>\n");
    }

    private void WriteFigure(ParagraphBlock paragraph, LinkInline image)
    {
        _out.Add(new BlockStart(BlockKind.Other, _body.Source.At(paragraph.Span)));
        _out.Tag("<figure>");
        _body.Links.WriteImage(image, title: null);
        _out.Tag("<figcaption>");
        _out.BeginStill();
        _out.Text(image.Title, image.Span.Start);
        _out.EndStill();
        _out.Tag("</figcaption></figure>\n");
    }

    private void Write(QuoteBlock quotation)
    {
        _quotationDepth++;
        _out.Tag("<blockquote>\n");
        var attribution = QuotationWriter.AttributionOf(quotation);
        for (var i = 0; i < quotation.Count; i++)
        {
            if (i == quotation.Count - 1 && attribution is not null)
            {
                _quotations.Write((ParagraphBlock)quotation[i], attribution);
            }
            else
            {
                Write(quotation[i], isTight: false);
            }
        }

        _out.Tag("</blockquote>\n");
        _quotationDepth--;
    }

    private void Write(ListBlock list)
    {
        _listDepth++;
        var start = list.IsOrdered && list.OrderedStart is { } first && first != "1" ? $" start=\"{first}\"" : "";
        _out.Tag(list.IsOrdered ? $"<ol{start}>\n" : "<ul>\n");
        foreach (var entry in list.OfType<ListItemBlock>())
        {
            _out.Tag("<li>");
            Write(entry, isTight: !list.IsLoose);
            _out.Tag("</li>\n");
        }

        _out.Tag(list.IsOrdered ? "</ol>\n" : "</ul>\n");
        _listDepth--;
    }

    private void Write(DefinitionList list)
    {
        _listDepth++;
        _out.Tag("<dl>\n");
        foreach (var entry in list.OfType<DefinitionItem>())
        {
            foreach (var term in entry.OfType<DefinitionTerm>().Where(t => t.Inline is not null))
            {
                _out.Add(new BlockStart(BlockKind.ListItem, _body.Source.At(term.Span)));
                _out.Tag("<dt>");
                _body.Inlines.Write(term.Inline!);
                _out.Tag("</dt>\n");
            }

            _out.Tag("<dd>");
            foreach (var block in entry.Where(b => b is not DefinitionTerm))
            {
                Write(block, isTight: false);
            }

            _out.Tag("</dd>\n");
        }

        _out.Tag("</dl>\n");
        _listDepth--;
    }
}
