using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>
/// Reads comments, and leaves declarations and processing instructions as text: Markdig would search the whole
/// paragraph for
/// the end of each.
/// </summary>
internal sealed class AngleParser : InlineParser
{
    /// <summary>Acts on angle brackets.</summary>
    public AngleParser() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('!' or '?'))
        {
            return false;
        }

        var end = slice.AsSpan().StartsWith("<!--") ? EndOfComment(processor, slice) : -1;
        if (end < 0)
        {
            return Literals.Append(processor, ref slice, 1);
        }

        var length = end - slice.Start;
        processor.Inline = new HtmlInline(slice.Text.Substring(slice.Start, length))
        {
            Span = Literals.SpanOf(processor, slice.Start, length),
            IsClosed = true,
        };
        slice.Start = end;
        return true;
    }

    // The end is remembered, so that a thousand openings search the paragraph once.
    private int EndOfComment(InlineProcessor processor, StringSlice slice)
    {
        var from = slice.Start + 4;
        if (processor.ParserStates[Index] is int known && (known < 0 || known >= from))
        {
            return known < 0 ? -1 : known + 3;
        }

        var rest = from <= slice.End ? slice.Text.AsSpan(from, slice.End + 1 - from) : [];
        var end = rest.IndexOf("-->");
        end = end < 0 ? -1 : from + end;
        processor.ParserStates[Index] = end;
        return end < 0 ? -1 : end + 3;
    }
}
