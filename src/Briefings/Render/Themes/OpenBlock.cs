using Scriban.Parsing;

namespace Briefings.Render.Themes;

/// <summary>Finds the block that a template never closes, or the end that closes none.</summary>
internal static class OpenBlock
{
    private static readonly HashSet<string> Openers = new(
        ["if", "for", "while", "case", "capture", "func", "with", "wrap", "tablerow"],
        StringComparer.Ordinal
    );

    /// <summary>
    /// The word that begins the innermost open block at the end of <paramref name="text"/>, or the first <c>end</c>
    /// outside all blocks, and its place; null when all are closed.
    /// </summary>
    public static (string Word, SourceSpan Span)? Of(string text, string path)
    {
        var open = new Stack<(string Word, SourceSpan Span)>();
        var before = TokenType.CodeEnter;
        foreach (var token in new Lexer(text, path))
        {
            var word = token.Type == TokenType.Identifier ? token.GetText(text) : "";
            var isFirst = before is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;
            var span = new SourceSpan(path, token.Start, token.End);
            if (word == "do" || (isFirst && Openers.Contains(word)))
            {
                open.Push((word, span));
            }
            else if (isFirst && word == "end" && !open.TryPop(out _))
            {
                return (word, span);
            }

            before = token.Type is TokenType.Whitespace or TokenType.WhitespaceFull ? before : token.Type;
        }

        return open.TryPeek(out var last) ? last : null;
    }
}
