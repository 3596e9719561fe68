using System.Globalization;
using System.Text;
using Briefings.Model.Text;

namespace Briefings.Review.Output;

/// <summary>
/// Text of a stranger's change as Markdown that shows just that text on a code host: no mention, link, image, reference
/// to an issue or commit, and no HTML of it becomes active.
/// </summary>
internal static class MarkdownText
{
    // A gap that nobody sees: what would be recognised by its letters alone is in two pieces.
    private const string Gap = "&#8203;";

    private const string Harmless = " ,;()'?%+-";

    /// <summary><paramref name="text"/> on one line, cut to <paramref name="longest"/> characters.</summary>
    public static string Of(string? text, int longest = 300)
    {
        var line = Cut((text ?? "").ReplaceLineEndings(" "), longest);
        var markdown = new StringBuilder(line.Length * 2);
        var run = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            run = char.IsAsciiHexDigit(c) ? run + 1 : 0;
            if (
                char.IsLetterOrDigit(c)
                || Harmless.Contains(c, StringComparison.Ordinal)
                || (c > 127 && !Invisible.Signs.Contains(c))
            )
            {
                markdown.Append(c).Append(IsActive(line, i) ? Gap : "");
            }
            else if (Invisible.Signs.Contains(c))
            {
                markdown.Append('\uFFFD');
            }
            else
            {
                markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                markdown.Append(IsActive(line, i) ? Gap : "");
            }

            // Seven digits of a commit's id are a link to it.
            if (run == 6)
            {
                markdown.Append(Gap);
                run = 0;
            }
        }

        return markdown.ToString();
    }

    /// <summary>An address or a line to be copied: as code, without gaps where its letters are harmless.</summary>
    public static string Code(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || " /_.:,[]-\"".Contains(c, StringComparison.Ordinal))
            ? $"`{text}`"
            : $"<code>{Of(text)}</code>";

    // What makes a mention, an issue's number or an address of the letters around it.
    private static bool IsActive(string line, int i) =>
        line[i] is '@' or '#' or ':'
        || (line[i] == '-' && i + 1 < line.Length && char.IsAsciiDigit(line[i + 1]))
        || (line[i] == '.' && line.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}
