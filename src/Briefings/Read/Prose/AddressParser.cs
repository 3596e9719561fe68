using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>
/// Makes links of bare addresses. It acts on the colon and takes back the scheme before it, since colons are rare and
/// letters
/// are not. A defanged address, such as <c>http://evil[.]example</c>, stays text.
/// </summary>
internal sealed class AddressParser : InlineParser
{
    private const int Longest = 2_000;

    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"`|*{}\\^[]“”„«»");
    private static readonly SearchValues<char> Trailing = SearchValues.Create("?!.,:;'_~’…)");

    /// <summary>Acts on colons.</summary>
    public AddressParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            processor.Inline is not LiteralInline before
            || !ReferenceEquals(before.Content.Text, slice.Text)
            || before.Content.End + 1 != slice.Start
            || Scheme(before, slice) is not { } scheme
        )
        {
            return false;
        }

        var start = slice.Start - scheme.Length;
        var length = Length(slice.Text.AsSpan(start, Math.Min(slice.End + 1 - start, Longest + 1)), scheme);
        if (length == 0)
        {
            return false;
        }

        TakeBack(processor, before, start);
        processor.Inline = Link(processor, slice.Text, start, length);
        slice.Start = start + length;
        return true;
    }

    /// <summary>The length of the bare address at the start of <paramref name="text"/>; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var scheme =
            text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "https"
            : text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "http"
            : text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto"
            : null;
        return scheme is null ? 0 : Length(text[..Math.Min(text.Length, Longest + 1)], scheme);
    }

    private static string? Scheme(LiteralInline before, StringSlice slice)
    {
        var written = before.Content.AsSpan();
        var scheme =
            written.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? "https"
            : written.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? "http"
            : written.EndsWith("mailto", StringComparison.OrdinalIgnoreCase) ? "mailto"
            : null;
        if (scheme is null)
        {
            return null;
        }

        var start = slice.Start - scheme.Length - 1;
        var isWord = written.Length > scheme.Length && start >= 0 && char.IsLetterOrDigit(slice.Text[start]);
        return isWord ? null : scheme;
    }

    private static int Length(ReadOnlySpan<char> written, string scheme)
    {
        var body = scheme.Length + (scheme is "mailto" ? 1 : 3);
        if (written.Length <= body || (scheme is not "mailto" && !written[scheme.Length..].StartsWith("://")))
        {
            return 0;
        }

        var end = body;
        while (end < written.Length && !IsEnd(written[end]))
        {
            end++;
        }

        var isDefanged = end + 1 < written.Length && written[end] == '[' && written[end + 1] is ('.' or ':' or 'd');
        if (isDefanged || written.Length > Longest && end == written.Length || !char.IsLetterOrDigit(written[body]))
        {
            return 0;
        }

        end = Trim(written[..end]);
        return end <= body || (scheme is "mailto" && !written[..end].Contains('@')) ? 0 : end;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || Ends.Contains(c);

    private static int Trim(ReadOnlySpan<char> url)
    {
        var open = url.Count('(');
        var close = url.Count(')');
        var end = url.Length;
        while (end > 0 && Trailing.Contains(url[end - 1]))
        {
            if (url[end - 1] == ')' && close-- <= open)
            {
                break;
            }

            end--;
        }

        return end;
    }

    private static void TakeBack(InlineProcessor processor, LiteralInline before, int start)
    {
        if (before.Content.Start >= start)
        {
            processor.Inline = before.PreviousSibling;
            before.Remove();
            return;
        }

        var taken = before.Content.End + 1 - start;
        before.Content.End -= taken;
        before.Span.End -= taken;
    }

    private static LinkInline Link(InlineProcessor processor, string text, int start, int length)
    {
        var span = Literals.SpanOf(processor, start, length);
        var link = new LinkInline(text.Substring(start, length), "")
        {
            IsAutoLink = true,
            IsClosed = true,
            Span = span,
            UrlSpan = span,
        };
        link.AppendChild(
            new LiteralInline
            {
                Content = new StringSlice(text, start, start + length - 1),
                Span = new SourceSpan(span.Start, span.End),
                IsClosed = true,
            }
        );
        return link;
    }
}
