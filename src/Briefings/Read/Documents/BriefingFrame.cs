using System.Globalization;
using System.Text;
using Briefings.Read.Yaml;

namespace Briefings.Read.Documents;

/// <summary>What of a briefing's fields the names and links of other documents depend on.</summary>
internal static class BriefingFrame
{
    // Words of the briefing's own page, and whom it names: who names whom is compared for itself, and which document
    // asked about a title is known.
    private static readonly HashSet<string> Own =
    [
        "title",
        "summary",
        "authors",
        "key_takeaways",
        "judgements",
        "data_cutoff",
        "actors",
        "places",
        "events",
        "revisions",
    ];

    // Findings about other documents tell where these were written.
    private static readonly HashSet<string> Placed = ["topics", "sources", "redirect_from"];

    /// <summary>The fields that matter, as one text.</summary>
    public static string Of(YamlMap fields)
    {
        var text = new StringBuilder();
        foreach (var entry in fields.Entries.Where(entry => !Own.Contains(entry.Key.Text)))
        {
            text.Append(entry.Key.Text).Append('\0');
            Write(entry.Value, Placed.Contains(entry.Key.Text), text);
        }

        return text.ToString();
    }

    private static void Write(YamlNode node, bool isPlaced, StringBuilder text)
    {
        if (isPlaced)
        {
            text.Append(CultureInfo.InvariantCulture, $"{node.At.Line}:{node.At.Column}:{node.At.Length}\0");
        }

        switch (node)
        {
            case YamlText one:
                text.Append(one.IsQuoted ? '"' : ' ').Append(one.Written.Text).Append('\0').Append(one.Comment?.Text);
                break;
            case YamlList list:
                text.Append('[');
                foreach (var entry in list.Entries)
                {
                    Write(entry, isPlaced, text);
                }

                text.Append(']');
                break;
            case YamlMap map:
                text.Append('{');
                foreach (var (key, value) in map.Entries)
                {
                    text.Append(key.Text).Append('\0');
                    Write(value, isPlaced, text);
                }

                text.Append('}');
                break;
            default:
                text.Append(node is YamlBroken ? '!' : '-');
                break;
        }

        text.Append('\0');
    }
}
