using Briefings.Model;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Writes blocks of code.</summary>
internal static class CodeWriter
{
    /// <summary>Writes <paramref name="code"/>.</summary>
    public static void Write(CodeBlock code, BodyWriter body)
    {
        var language = code is FencedCodeBlock fenced ? Language(fenced, body) : "";
        body.Out.Add(new BlockStart(BlockKind.Code, body.Source.At(code.Span)));
        body.Out.Tag(language.Length > 0 ? $"<pre><code class=\"language-{language}\">" : "<pre><code>");
        body.Out.BeginStill();
        body.Out.Text(HtmlWriter.Joined(code).Html.AsSpan().TrimEnd('\n'), code.Span.Start);
        body.Out.EndStill();
        body.Out.Tag("</code></pre>\n");
    }

    private static string Language(FencedCodeBlock code, BodyWriter body)
    {
        if (code.ClosingFencedCharCount == 0)
        {
            body.Found.Add(
                ProseRules.Unclosed,
                body.Source.At(code.Span.Start, code.OpeningFencedCharCount),
                "the code block is never closed, and swallows all that follows",
                $"close it with a line '{new string(code.FencedChar, Math.Min(10, code.OpeningFencedCharCount))}'"
            );
        }

        var info = code.Info ?? "";
        return info.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '.') ? info : "";
    }
}
