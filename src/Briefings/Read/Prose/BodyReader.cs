using Briefings.Model;
using Markdig;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Markdown to a body.</summary>
internal static class BodyReader
{
    /// <summary>
    /// Reads <paramref name="text"/>, which starts at <paramref name="place"/>. Never throws for what the text holds,
    /// and
    /// takes time in proportion to its length.
    /// </summary>
    /// <param name="text">Markdown.</param>
    /// <param name="place">Where its first character stands.</param>
    /// <param name="trustHtml">Whether HTML in it is put out as it is.</param>
    /// <param name="found">Takes the findings.</param>
    public static Body Read(string text, BodyPlace place, bool trustHtml, Diagnostics found)
    {
        if (text.AsSpan().IsWhiteSpace())
        {
            return Body.Empty;
        }

        // Markdig does the same to a zero character; done here, both see the same text.
        var lines = new SourceLines(text.Replace('\0', '\uFFFD'), place);
        if (ProseLimits.Exceeded(lines, found) || Parse(lines, found) is not { } document)
        {
            return Body.Empty;
        }

        return new BodyWriter(lines, trustHtml, found).Write(document);
    }

    private static MarkdownDocument? Parse(SourceLines lines, Diagnostics found)
    {
        try
        {
            return Markdown.Parse(lines.Text, ProsePipeline.Markdown);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Markdig refuses what is nested too deeply, and says so by throwing.
            found.Add(
                ProseRules.Unreadable,
                lines.At(0, 1),
                "the text is nested too deeply to be read",
                "look for long rows of '>', '-', '*' or '[', and take some away"
            );
            return null;
        }
    }
}
