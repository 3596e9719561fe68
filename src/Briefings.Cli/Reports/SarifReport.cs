using System.Text.Json;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a pull request.</summary>
internal static class SarifReport
{
    /// <summary>Writes <paramref name="found"/> to <paramref name="stream"/>.</summary>
    public static void Write(Stream stream, IReadOnlyList<Diagnostic> found)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        var rules = found
            .Select(d => d.Rule)
            .DistinctBy(r => r.Code)
            .OrderBy(r => r.Code, StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Briefings");
        json.WriteStartArray("rules");
        rules.ForEach(rule => Write(json, rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in found)
        {
            Write(json, finding, rules.FindIndex(r => r.Code == finding.Rule.Code));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        Text(json, "shortDescription", rule.Title);
        Text(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", TextReport.Word(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, int rule)
    {
        var at = finding.At;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", TextReport.Word(finding.Rule.Severity));
        Text(json, "message", finding.Hint is null ? finding.Message : $"{finding.Message} ({finding.Hint})");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (at.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", Math.Max(1, at.Column));
            json.WriteNumber("endColumn", Math.Max(1, at.Column) + at.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
