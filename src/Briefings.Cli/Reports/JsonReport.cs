using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>Findings for programs: <c>{version, errors, warnings, diagnostics}</c>.</summary>
internal static class JsonReport
{
    /// <summary>How programs are answered: names of any script as they are, lines that a person can read too.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>Writes <paramref name="found"/> to <paramref name="stream"/>.</summary>
    public static void Write(Stream stream, IReadOnlyList<Diagnostic> found)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("errors", found.Count(d => d.Rule.Severity == Severity.Error));
        json.WriteNumber("warnings", found.Count(d => d.Rule.Severity == Severity.Warning));
        json.WriteStartArray("diagnostics");
        foreach (var finding in found)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Rule.Code);
            json.WriteString("severity", TextReport.Word(finding.Rule.Severity));
            json.WriteString("file", finding.At.File);
            json.WriteNumber("line", finding.At.Line);
            json.WriteNumber("column", finding.At.Column);
            json.WriteNumber("endColumn", finding.At.Column + finding.At.Length);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
