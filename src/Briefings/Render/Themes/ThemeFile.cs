using Briefings.Model;
using Scriban;
using Scriban.Parsing;

namespace Briefings.Render.Themes;

/// <summary>A parsed layout or part.</summary>
/// <param name="Name">Its path below the theme, without <c>.html</c>: <c>briefing</c>, <c>parts/card</c>.</param>
/// <param name="Template">The parsed text; null when it cannot be parsed.</param>
internal sealed record ThemeFile(string Name, Template? Template)
{
    /// <summary>
    /// Parses <paramref name="text"/>; the first mistake is reported, as those after it follow from it.
    /// </summary>
    public static ThemeFile Parse(string name, string path, string text, Diagnostics found)
    {
        var template = Template.Parse(text, path);
        if (!template.HasErrors)
        {
            return new(name, template);
        }

        var first = template.Messages.First(m => m.Type == ParserMessageType.Error);
        if (first.Message.Contains("<end>", StringComparison.Ordinal) && OpenBlock.Of(text, path) is { } block)
        {
            var isEnd = block.Word == "end";
            found.Add(
                TemplateRules.Syntax,
                At(block.Span),
                isEnd ? "this 'end' closes nothing" : $"'{block.Word}' is never closed",
                isEnd ? "take it away" : "add {{ end }}"
            );
            return new(name, null);
        }

        found.Add(TemplateRules.Syntax, At(first.Span), "this cannot be read: " + Plain(Told(first.Message)));
        return new(name, null);
    }

    /// <summary>The place of <paramref name="span"/>.</summary>
    public static Location At(SourceSpan span) =>
        new(
            span.FileName ?? "",
            span.Start.Line + 1,
            span.Start.Column + 1,
            span.End.Line == span.Start.Line ? Math.Max(1, span.End.Column - span.Start.Column + 1) : 1
        );

    // "Error while parsing for statement: Expecting …" without what the place says already.
    private static string Told(string message)
    {
        var start = message.IndexOf(": ", StringComparison.Ordinal);
        return start > 0 && message.StartsWith("Error while parsing", StringComparison.Ordinal)
            ? message[(start + 2)..]
            : message;
    }

    /// <summary>A message of the template language without its full stop.</summary>
    public static string Plain(string message)
    {
        var line = message.Split('\n')[0].Trim().TrimEnd('.');
        return line.Length > 0 ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
