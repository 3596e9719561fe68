using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Read.Prose;

/// <summary>
/// Reads <c>[[mention]]</c>, <c>[@citation]</c> and <c>[^note]</c>, and keeps from Markdig's link parser what would
/// make it
/// search a whole paragraph again and again.
/// </summary>
internal sealed class BracketParser : InlineParser
{
    private const int Reach = 4_000;
    private const int Attempts = 50;

    /// <summary>Acts on brackets, and on exclamation marks, which would make an image of a mention.</summary>
    public BracketParser() => OpeningCharacters = ['[', ']', '!'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        switch (slice.CurrentChar)
        {
            case '!':
                return slice.PeekChar() == '[' && IsOurs(processor, slice) && Literals.Append(processor, ref slice, 1);
            case ']':
                return slice.PeekChar() == '(' && IsUnclosed(processor, slice) && Unclosed(processor, ref slice);
            default:
                return Read(processor, slice) is { } inline && Put(processor, ref slice, inline);
        }
    }

    private bool IsOurs(InlineProcessor processor, StringSlice slice)
    {
        slice.SkipChar();
        return Read(processor, slice) is { } inline and not UnclosedMention;
    }

    private LeafInline? Read(InlineProcessor processor, StringSlice slice)
    {
        LeafInline? inline = slice.PeekChar() switch
        {
            '[' => MentionSyntax.Read(processor, slice, HasReported(processor)),
            '@' => CitationSyntax.Read(processor, slice),
            '^' => NoteSyntax.Read(slice),
            _ => null,
        };
        return inline;
    }

    private bool Put(InlineProcessor processor, ref StringSlice slice, LeafInline inline)
    {
        if (inline is UnclosedMention)
        {
            Remember(processor).HasReported = true;
        }

        var length = inline.Span.Length;
        inline.Span = Literals.SpanOf(processor, slice.Start, length);
        inline.IsClosed = true;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    // The opening bracket becomes text at once: left open, it would hold all that follows, and thousands of them each
    // other.
    private bool Unclosed(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is { } open)
        {
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(open.ToLiteral()),
                Span = open.Span,
                IsClosed = true,
            };
            open.ReplaceBy(processor.Inline);
        }

        return Put(processor, ref slice, new UnclosedAddress { Span = new SourceSpan(0, 0) });
    }

    // Markdig looks for the end of an address up to the end of the paragraph, for each bracket anew.
    private bool IsUnclosed(InlineProcessor processor, StringSlice slice)
    {
        var paragraph = Remember(processor);
        if (slice.Start < paragraph.OpenUntil)
        {
            return true;
        }

        var reach = paragraph.Attempts > Attempts ? Reach / 8 : Reach;
        var ahead = slice.AsSpan()[1..];
        var isWhole = ahead.Length <= reach;
        ahead = isWhole ? ahead : ahead[..reach];
        if (IsBalanced(ahead))
        {
            return false;
        }

        if (!ahead.Contains(')'))
        {
            paragraph.OpenUntil = isWhole ? int.MaxValue : slice.Start + reach / 2;
            return true;
        }

        return ++paragraph.Attempts > Attempts;
    }

    private static bool IsBalanced(ReadOnlySpan<char> ahead)
    {
        var depth = 0;
        for (var i = 0; i < ahead.Length; i++)
        {
            depth += ahead[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasReported(InlineProcessor processor) =>
        processor.ParserStates[Index] is Paragraph { HasReported: true };

    private Paragraph Remember(InlineProcessor processor)
    {
        if (processor.ParserStates[Index] is not Paragraph paragraph)
        {
            paragraph = new Paragraph();
            processor.ParserStates[Index] = paragraph;
        }

        return paragraph;
    }

    private sealed class Paragraph
    {
        public int OpenUntil { get; set; }

        public int Attempts { get; set; }

        public bool HasReported { get; set; }
    }
}
