using Briefings.Model;
using Briefings.Read.Prose;
using Briefings.Read.Yaml;

namespace Briefings.Read;

/// <summary>A file's fields and prose, apart.</summary>
/// <param name="Fields">The YAML; null when there is none to read.</param>
/// <param name="Prose">The prose; empty when there is none.</param>
/// <param name="ProsePlace">Where the prose starts.</param>
internal sealed record FrontMatter(YamlSource? Fields, string Prose, BodyPlace ProsePlace)
{
    private const int Largest = 64 * 1024;

    /// <summary>Splits a Markdown file at the lines <c>---</c>.</summary>
    public static FrontMatter Split(string file, string text, Diagnostics found)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            var blank = Array.FindIndex(lines, line => line.AsSpan().Trim().Length > 0);
            var isLate = blank > 0 && lines[blank].TrimEnd() == "---";
            found.Add(
                ReadRules.NoFrontMatter,
                new Location(file, isLate ? blank + 1 : 1, 1, isLate ? 3 : Math.Max(1, lines[0].Length)),
                isLate
                    ? "the front matter does not start on the first line"
                    : "the file does not start with front matter",
                isLate
                    ? "remove the blank lines above it"
                    : "start with a line ---, then title: and date:, then a line ---"
            );
            return new(null, text, new(file, 1, 1));
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            found.Add(
                ReadRules.UnclosedFrontMatter,
                new Location(file, 1, 1, 3),
                "the front matter is opened here and never closed",
                "add a line --- after its last field"
            );
            // The fields are the lines up to the first blank one: what follows is prose.
            end = Array.FindIndex(lines, 1, line => line.AsSpan().Trim().IsEmpty);
            end = end < 0 ? lines.Length : end;
        }

        var fields = string.Join('\n', lines, 1, end - 1) + "\n";
        if (fields.Length > Largest)
        {
            found.Add(
                ReadRules.TooLarge,
                new Location(file, 1, 1, 3),
                "the front matter is larger than 64 KiB",
                "move its prose below"
            );
            return new(null, "", new(file, 1, 1));
        }

        var prose = end + 1 < lines.Length ? string.Join('\n', lines, end + 1, lines.Length - end - 1) : "";
        return new(new YamlSource(file, fields, 2), prose, new(file, end + 2, 1));
    }
}
