using Briefings.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Writes the last paragraph of a quotation, whose last line says whose words it quotes.</summary>
internal sealed class QuotationWriter(BodyWriter body)
{
    /// <summary>Where the attribution of <paramref name="quotation"/> starts; null when it has none.</summary>
    public static Inline? AttributionOf(QuoteBlock quotation)
    {
        if (quotation.LastChild is not ParagraphBlock { Inline: { } text })
        {
            return null;
        }

        var start = text.FirstChild;
        foreach (var inline in Reading.Of(text))
        {
            start = inline is LineBreakInline ? Reading.Next(inline, text) : start;
        }

        return StartsWithDash(start) ? start : null;
    }

    /// <summary>
    /// Writes <paramref name="paragraph"/>, which from <paramref name="attribution"/> on says whose words these are.
    /// </summary>
    public void Write(ParagraphBlock paragraph, Inline attribution)
    {
        var text = paragraph.Inline!;
        if (text.FirstChild != attribution)
        {
            body.Out.Add(new BlockStart(BlockKind.Quotation, body.Source.At(paragraph.Span)));
            body.Out.Tag("<p>");
            body.Inlines.Write(text, text.FirstChild, attribution.PreviousSibling);
            body.Out.Tag("</p>\n");
        }

        body.Out.Add(new BlockStart(BlockKind.Quotation, body.Source.At(attribution.Span)));
        body.Out.Tag("<p class=\"attribution\">");
        body.Out.BeginStill();
        body.Inlines.Write(text, attribution, null);
        body.Out.EndStill();
        body.Out.Tag("</p>\n");
    }

    private static bool StartsWithDash(Inline? inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.AsSpan() is ['—' or '–' or '―', ..] or ['-', '-', ..],
            HtmlEntityInline entity => entity.Transcoded.AsSpan() is ['—' or '–' or '―', ..],
            _ => false,
        };
}
