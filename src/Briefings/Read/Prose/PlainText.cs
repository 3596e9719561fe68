using System.Text;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>The bare words of a piece of Markdown.</summary>
internal static class PlainText
{
    private const int Depth = 100;

    /// <summary>
    /// The words of <paramref name="inlines"/>, as a heading's text or an image's alternative text needs them.
    /// </summary>
    public static string Of(ContainerInline inlines)
    {
        if (inlines.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(inlines, text, 0);
        return text.ToString();
    }

    private static void Append(ContainerInline inlines, StringBuilder text, int depth)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = Reading.Next(inline, inlines))
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                AutolinkInline link => text.Append(link.Url),
                MentionInline mention => text.Append(mention.Text),
                UnclosedMention => text.Append("[["),
                UnclosedAddress => text.Append(']'),
                _ => text,
            };
            if (inline is ContainerInline container and not DelimiterInline && depth < Depth)
            {
                Append(container, text, depth + 1);
            }
        }
    }
}
