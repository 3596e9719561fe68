using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>Reads <c>[[id]]</c>, <c>[[id|text]]</c> and <c>[[!text]]</c>.</summary>
internal static class MentionSyntax
{
    private const int Reach = 400;

    /// <summary>
    /// The mention at the start of <paramref name="slice"/>; its span has its length, and is not placed yet.
    /// </summary>
    public static LeafInline? Read(InlineProcessor processor, StringSlice slice, bool hasReported)
    {
        var ahead = slice.AsSpan();
        ahead = ahead.Length > Reach ? ahead[..Reach] : ahead;
        var close = ahead[2..].IndexOfAny('[', ']') + 2;
        if (close < 2 || ahead[close] == '[' || close + 1 >= ahead.Length || ahead[close + 1] != ']')
        {
            return hasReported || IsBalanced(ahead) ? null : new UnclosedMention { Span = new SourceSpan(0, 1) };
        }

        // [[1]](https://…) is a link whose text stands in brackets.
        var isLink = close + 2 < ahead.Length && ahead[close + 2] == '(';
        var inner = ahead[2..close];
        return isLink ? null : Mention(processor, slice.Start + 2, inner);
    }

    private static MentionInline Mention(InlineProcessor processor, int offset, ReadOnlySpan<char> inner)
    {
        var whole = new SourceSpan(0, inner.Length + 3);
        if (inner.StartsWith("!"))
        {
            var text = Plain(inner[1..]);
            return new MentionInline
            {
                Actor = null,
                ActorSpan = SourceSpan.Empty,
                Text = text,
                Span = whole,
            };
        }

        var bar = inner.IndexOf('|');
        var name = bar < 0 ? inner : inner[..bar];
        var trimmed = name.Trim();
        var start = offset + name.Length - name.TrimStart().Length;
        var actor = Plain(trimmed);
        return new MentionInline
        {
            Actor = actor,
            ActorSpan = Literals.SpanOf(processor, start, trimmed.Length),
            Text = bar < 0 ? actor : Plain(inner[(bar + 1)..]),
            Span = whole,
        };
    }

    // In a table the bar is often written \|, as GitHub asks for it.
    private static string Plain(ReadOnlySpan<char> written)
    {
        var text = HtmlHelper.Unescape(written.Trim().TrimEnd('\\').ToString());
        return text.ReplaceLineEndings(" ");
    }

    private static bool IsBalanced(ReadOnlySpan<char> ahead)
    {
        var depth = 0;
        foreach (var c in ahead)
        {
            depth += c switch
            {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }
}
