using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>A table under <c>/data/</c>, as JSON and as CSV (RFC 4180).</summary>
/// <param name="Name">The files' name without extension.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows: texts, lists of texts, numbers or null, in the order of the columns.</param>
internal sealed record Dataset(string Name, IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>Every table of the site.</summary>
    public static IEnumerable<Dataset> All(Site site) => [.. ActorTables.Of(site), .. RecordTables.Of(site)];

    /// <summary>The table's two files.</summary>
    public IEnumerable<Page> Pages()
    {
        yield return new Page($"data/{Name}.json", _ => Json.Stream(WriteJson));
        yield return new Page($"data/{Name}.csv", _ => PageBytes.Of(WriteCsv));
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var row in Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                WriteMember(json, Columns[i], row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case IReadOnlyCollection<string> texts:
                json.Texts(name, texts);
                break;
            default:
                json.Optional(name, value as string);
                break;
        }
    }

    private void WriteCsv(Stream stream)
    {
        using var csv = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        csv.WriteLine(string.Join(',', Columns));
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                csv.Write(i > 0 ? "," : "");
                csv.Write(Cell(row[i]));
            }

            csv.WriteLine();
        }
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            int number => number.ToString(CultureInfo.InvariantCulture),
            double number => number.ToString(CultureInfo.InvariantCulture),
            IReadOnlyCollection<string> texts => Quoted(string.Join("; ", texts)),
            _ => Quoted((string)value),
        };

    private static string Quoted(string text)
    {
        // A text that starts like a formula would be run by spreadsheets (OWASP, "CSV injection").
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n;")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
