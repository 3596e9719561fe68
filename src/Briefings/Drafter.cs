using System.Globalization;
using System.Text;
using Briefings.Link.Mentions;
using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Read.Prose;

namespace Briefings;

/// <summary>
/// Turns a plain-text intake document into a draft briefing to edit: its date, headings, paragraphs, the actors it
/// names and the sources it leans on. No word of it is lost.
/// </summary>
public static class Drafter
{
    private const int LongestHeading = 100;

    /// <summary>A draft of <paramref name="document"/>.</summary>
    /// <param name="document">The document's text.</param>
    /// <param name="site">The site, whose actors are recognised.</param>
    /// <param name="today">The date when the document states none.</param>
    public static Draft Draft(string document, Site site, DateOnly today)
    {
        var (date, rest) = TakeDate(document.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var blocks = Blocks(rest);
        var heading = blocks.FirstOrDefault(IsHeading);
        var title = heading ?? FirstWords(blocks.FirstOrDefault() ?? "Untitled");
        var prose = string.Join("\n\n", blocks.Where(b => !IsHeading(b)));
        var actors = Actors(prose, site);
        var sources = Attributions.In(prose).Select(a => a.Name).Distinct(StringComparer.Ordinal).ToList();
        var day = (date ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = new StringBuilder("---\n");
        text.Append("title: ").Append(YamlScalar.Quoted(title)).Append("  # to be confirmed: taken from the text\n");
        text.Append("date: ").Append(day).Append(date is null ? "  # to be confirmed: the text states none\n" : "\n");
        text.Append("status: draft\n");
        AppendActors(text, actors);
        AppendSources(text, sources);
        text.Append("---\n");
        foreach (var block in blocks)
        {
            text.Append('\n').Append(IsHeading(block) ? "## " : "").Append(Markdown(block)).Append('\n');
        }

        return new($"{day}-{Slug.Id(title)}", text.ToString(), actors, sources);
    }

    // "date 2024-03-26" at the start of the first line, with or without text after it.
    private static (DateOnly? Date, string Body) TakeDate(string text)
    {
        var start = text.TrimStart();
        if (!start.StartsWith("date", StringComparison.OrdinalIgnoreCase))
        {
            return (null, text);
        }

        var after = start["date".Length..].TrimStart(' ', '\t', ':');
        return
            after.Length >= 10
            && PartialDate.TryParse(after[..10], out var date)
            && (after.Length == 10 || !char.IsLetterOrDigit(after[10]))
            ? (date.Earliest, after[10..])
            : (null, text);
    }

    private static List<string> Blocks(string text)
    {
        var blocks = new List<string>();
        var block = new StringBuilder();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Trim().Length > 0)
            {
                block.Append(block.Length > 0 ? "\n" : "").Append(line.Trim());
            }
            else if (block.Length > 0)
            {
                blocks.Add(block.ToString());
                block.Clear();
            }
        }

        return blocks;
    }

    // A heading stands alone on its line, is short, and does not end like a sentence.
    private static bool IsHeading(string block) =>
        block.Length <= LongestHeading
        && !block.Contains('\n', StringComparison.Ordinal)
        && (char.IsLetterOrDigit(block[^1]) || block[^1] is ')' or '"' or '”')
        && char.IsLetterOrDigit(block[0]);

    private static string FirstWords(string block)
    {
        var words = block.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(10)).TrimEnd('.', ',', ';', ':') + (words.Length > 10 ? " …" : "");
    }

    private static List<string> Actors(string prose, Site site)
    {
        var names = new NameMatcher(site.Names).In(prose, new());
        return [.. names.Where(n => n.Actors.Count == 1).Select(n => n.Actors[0]).Distinct(StringComparer.Ordinal)];
    }

    private static void AppendActors(StringBuilder text, List<string> actors)
    {
        if (actors.Count > 0)
        {
            text.Append("actors: [").AppendJoin(", ", actors.Select(YamlScalar.Of)).Append("]\n");
        }
    }

    private static void AppendSources(StringBuilder text, List<string> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        text.Append("sources:  # named in the text; to be completed\n");
        foreach (var source in sources)
        {
            text.Append("  - title: unknown\n    publisher: ").Append(YamlScalar.Quoted(source)).Append('\n');
            text.Append("    # url: the address of the article\n    # archive_url: a copy in an archive\n");
        }
    }

    // Plain text as Markdown that shows just that text. Addresses stay whole; what only looks like one stays text.
    private static string Markdown(string block)
    {
        var text = new StringBuilder(block.Length + 16);
        foreach (var line in block.Split('\n'))
        {
            text.Append(text.Length > 0 ? "\n" : "");
            AppendLine(text, line);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string line)
    {
        var isStart = true;
        for (var i = 0; i < line.Length; i++)
        {
            if (
                (i == 0 || !char.IsLetterOrDigit(line[i - 1]))
                && AddressParser.LengthAt(line.AsSpan(i)) is > 0 and var n
            )
            {
                text.Append(line, i, n);
                i += n - 1;
                isStart = false;
                continue;
            }

            text.Append(IsMarkup(line[i]) || (isStart && IsMarker(line, i)) || IsOfScheme(line, i) ? "\\" : "");
            text.Append(line[i]);
            isStart &= char.IsAsciiDigit(line[i]);
        }
    }

    private static bool IsMarkup(char c) =>
        c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '~' or '|';

    private static bool IsMarker(string line, int i) =>
        line[i] is '#' or '+' or '-' or '=' or ':' || (i > 0 && line[i] is '.' or ')' && i <= 9);

    private static bool IsOfScheme(string line, int i) =>
        line[i] == ':'
        && (
            line.AsSpan(i).StartsWith("://", StringComparison.Ordinal)
            || line.AsSpan(0, i).EndsWith("mailto", StringComparison.OrdinalIgnoreCase)
        );
}
