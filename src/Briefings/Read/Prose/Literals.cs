using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Plain text in Markdig's tree.</summary>
internal static class Literals
{
    /// <summary>
    /// Takes <paramref name="length"/> characters of <paramref name="slice"/> as plain text; always true.
    /// </summary>
    public static bool Append(InlineProcessor processor, ref StringSlice slice, int length)
    {
        var end = slice.Start + length - 1;
        processor.Inline = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, end),
            Span = SpanOf(processor, slice.Start, length),
        };
        slice.Start = end + 1;
        return true;
    }

    /// <summary>
    /// Where <paramref name="length"/> characters from <paramref name="offset"/> of the slice were written.
    /// </summary>
    public static SourceSpan SpanOf(InlineProcessor processor, int offset, int length)
    {
        var start = processor.GetSourcePosition(offset);
        return new(start, length > 0 ? processor.GetSourcePosition(offset + length - 1) : start - 1);
    }

    /// <summary>
    /// Where the content of <paramref name="literal"/> starts in <paramref name="source"/>. Its span includes the
    /// backslash
    /// of an escape, and, in a table, blanks that were trimmed.
    /// </summary>
    public static int Start(LiteralInline literal, SourceLines source)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        var content = literal.Content.AsSpan();
        var written = source.Of(new SourceSpan(start, source.Text.Length - 1));
        if (written.StartsWith(content))
        {
            return start;
        }

        var within = source.Of(literal.Span).IndexOf(content);
        return within < 0 ? start : literal.Span.Start + within;
    }
}
