using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Reads <c>[@id]</c> and <c>[@id, p. 4; @other]</c>.</summary>
internal static class CitationSyntax
{
    private const int Reach = 1_000;

    /// <summary>
    /// The citation at the start of <paramref name="slice"/>; its span has its length, and is not placed yet.
    /// </summary>
    public static CitationInline? Read(InlineProcessor processor, StringSlice slice)
    {
        var ahead = slice.AsSpan();
        ahead = ahead.Length > Reach ? ahead[..Reach] : ahead;
        var close = ahead[1..].IndexOfAny('[', ']') + 1;
        var isLink = close > 0 && close + 1 < ahead.Length && ahead[close + 1] is '(' or '[';
        if (close < 3 || ahead[close] != ']' || isLink || !IsIdStart(ahead[2]))
        {
            return null;
        }

        var parts = new List<CitedPart>();
        for (var start = 1; start <= close; )
        {
            var length = ahead[start..close].IndexOf(';');
            length = length < 0 ? close - start : length;
            parts.Add(Part(processor, slice.Start + start, ahead.Slice(start, length)));
            start += length + 1;
        }

        return new CitationInline { Parts = parts, Span = new SourceSpan(0, close) };
    }

    private static CitedPart Part(InlineProcessor processor, int offset, ReadOnlySpan<char> written)
    {
        var start = offset + written.Length - written.TrimStart().Length;
        var text = written.Trim();
        if (!text.StartsWith("@"))
        {
            var span = Literals.SpanOf(processor, start, Math.Max(1, text.Length));
            var fault = text.IsEmpty
                ? "a source is missing beside ';'"
                : $"'{text}' in the citation is no source: a source starts with '@'";
            return new("", span, null, fault);
        }

        var comma = text.IndexOf(',');
        var id = (comma < 0 ? text[1..] : text[1..comma]).TrimEnd();
        var place = Literals.SpanOf(processor, start + 1, Math.Max(1, id.Length));
        var blank = id.IndexOfAny(" \t\r\n");
        if (id.IsEmpty || blank >= 0)
        {
            var wrong = id.IsEmpty ? "no source is named after '@'" : $"'{id}' is no source: an id holds no blanks";
            return new("", place, null, wrong);
        }

        var locator =
            comma < 0 ? null : HtmlHelper.Unescape(text[(comma + 1)..].Trim().ToString()).ReplaceLineEndings(" ");
        return new(id.ToString(), place, locator is "" ? null : locator, null);
    }

    private static bool IsIdStart(char c) => char.IsLetterOrDigit(c);
}
