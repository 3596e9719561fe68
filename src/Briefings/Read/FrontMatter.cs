using Briefings.Model;
using Briefings.Read.Prose;
using Briefings.Read.Yaml;

namespace Briefings.Read;

/// <summary>A file's fields and prose, apart.</summary>
/// <param name="Fields">The YAML; null when there is none to read.</param>
/// <param name="Prose">The prose; empty when there is none.</param>
/// <param name="ProsePlace">Where the prose starts.</param>
internal sealed record FrontMatter(YamlSource? Fields, ReadOnlyMemory<char> Prose, BodyPlace ProsePlace)
{
    private const int Largest = 64 * 1024;

    /// <summary>Splits a Markdown file at the lines <c>---</c>.</summary>
    public static FrontMatter Split(string file, string text, Diagnostics found)
    {
        if (SplitClosed(file, text) is { } closed)
        {
            return closed;
        }

        var lines = text.Split('\n');
        return lines[0].TrimEnd() == "---" ? SplitOpen(file, lines, found) : Bare(file, text, lines, found);
    }

    private static FrontMatter Bare(string file, string text, string[] lines, Diagnostics found)
    {
        var blank = Array.FindIndex(lines, line => line.AsSpan().Trim().Length > 0);
        var isLate = blank > 0 && lines[blank].TrimEnd() == "---";
        found.Add(
            ReadRules.NoFrontMatter,
            new Location(file, isLate ? blank + 1 : 1, 1, isLate ? 3 : Math.Max(1, lines[0].Length)),
            isLate ? "the front matter does not start on the first line" : "the file does not start with front matter",
            isLate ? "remove the blank lines above it" : "start with a line ---, then title: and date:, then a line ---"
        );
        return new(null, text.AsMemory(), new(file, 1, 1));
    }

    private static FrontMatter SplitOpen(string file, string[] lines, Diagnostics found)
    {
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        var isClosed = end >= 0 && !HoldsProse(string.Join('\n', lines, 1, end - 1));
        if (!isClosed)
        {
            found.Add(
                ReadRules.UnclosedFrontMatter,
                new Location(file, 1, 1, 3),
                "the front matter is opened here and never closed",
                "add a line --- after its last field"
            );
            // The fields are the lines up to the first that is blank or looks like none: what follows is prose.
            end = Array.FindIndex(lines, 1, line => !IsOfFields(line));
            end = end < 0 ? lines.Length : end;
        }

        var fields = string.Join('\n', lines, 1, end - 1) + "\n";
        if (fields.Length > Largest)
        {
            var opening = new Location(file, 1, 1, 3);
            found.Add(ReadRules.TooLarge, opening, "the front matter is larger than 64 KiB", "move its prose below");
            return new(null, default, new(file, 1, 1));
        }

        end = isClosed ? end + 1 : end;
        var prose = end < lines.Length ? string.Join('\n', lines, end, lines.Length - end) : "";
        return new(new YamlSource(file, fields, 2), prose.AsMemory(), new(file, end + 1, 1));
    }

    // Nearly all files are so: of these the prose is never cut into lines.
    private static FrontMatter? SplitClosed(string file, string text)
    {
        var (start, line) = (0, 1);
        for (var at = 0; at <= text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var words = text.AsSpan(at, end - at).TrimEnd();
            if (line == 1 && words is not "---")
            {
                return null;
            }

            if (line > 1 && words is "---" or "...")
            {
                var fields = new YamlSource(file, at > start ? text[start..at] : "\n", 2);
                return HoldsProse(fields.Text.AsSpan()[..^1]) || fields.Text.Length > Largest
                    ? null
                    : new(fields, text.AsMemory(Math.Min(end + 1, text.Length)), new(file, line + 1, 1));
            }

            at = end + 1;
            start = line == 1 ? at : start;
        }

        return null;
    }

    // A paragraph above the line --- says that the line is a break in the prose, and the fields were never closed.
    private static bool HoldsProse(ReadOnlySpan<char> fields)
    {
        var isAfterBlank = false;
        foreach (var range in fields.Split('\n'))
        {
            var line = fields[range];
            if (isAfterBlank && line.Length > 0 && char.IsLetter(line[0]) && !IsOfFields(line) && line.Count(' ') >= 3)
            {
                return true;
            }

            isAfterBlank = line.Trim().IsEmpty;
        }

        return false;
    }

    private static bool IsOfFields(ReadOnlySpan<char> line) =>
        line.Length > 0
        && !line.Trim().IsEmpty
        && (
            line[0] is ' ' or '-' or '#'
            || line[..Math.Max(0, line.IndexOf(':'))] is { Length: > 0 } key && !key.Contains(' ')
        );
}
