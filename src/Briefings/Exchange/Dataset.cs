using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>A table under <c>/data/</c>, as JSON and as CSV (RFC 4180).</summary>
/// <param name="Name">The files' name without extension.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">
/// The rows: texts, in UTF-8 or not, lists of texts, numbers or null, in the order of the columns.
/// </param>
internal sealed record Dataset(string Name, IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows)
{
    private const int ShortText = 1024;

    private static readonly SearchValues<byte> Quoted = SearchValues.Create(",\"\r\n;"u8);

    /// <summary>What an edit in the same frame can change on it.</summary>
    public IReadOnlyList<Concern> Concerns { get; init; } = [];

    /// <summary>Every table of the site.</summary>
    public static IEnumerable<Dataset> All(Site site) => [.. ActorTables.Of(site), .. RecordTables.Of(site)];

    /// <summary>The table's two files.</summary>
    public IEnumerable<Page> Pages()
    {
        yield return new Page($"data/{Name}.json", _ => Json.InPieces(WriteJson)) { Concerns = () => Concerns };
        yield return new Page($"data/{Name}.csv", _ => PageBytes.InPieces(WriteCsv)) { Concerns = () => Concerns };
    }

    private IEnumerable<Piece> WriteJson(Utf8JsonWriter json)
    {
        JsonEncodedText[] names = [.. Columns.Select(column => JsonEncodedText.Encode(column))];
        json.WriteStartArray();
        foreach (var row in Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                WriteMember(json, names[i], row[i]);
            }

            json.WriteEndObject();
            yield return default;
        }

        json.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter json, JsonEncodedText name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            case string { Length: > 0 } text:
                json.WriteString(name, text);
                break;
            case ReadOnlyMemory<byte> { Length: > 0 } text:
                json.WriteString(name, text.Span);
                break;
            case IReadOnlyCollection<string> { Count: > 0 } texts:
                json.WriteStartArray(name);
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
        }
    }

    private IEnumerable<Piece> WriteCsv(IBufferWriter<byte> csv)
    {
        Encoding.UTF8.GetBytes(string.Join(',', Columns), csv);
        foreach (var row in Rows)
        {
            csv.Write("\r\n"u8);
            for (var i = 0; i < row.Length; i++)
            {
                csv.Write(i > 0 ? ","u8 : []);
                WriteCell(csv, row[i]);
            }

            yield return default;
        }

        csv.Write("\r\n"u8);
    }

    private static void WriteCell(IBufferWriter<byte> csv, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case IFormattable number:
                Encoding.UTF8.GetBytes(number.ToString(null, CultureInfo.InvariantCulture), csv);
                break;
            case IReadOnlyCollection<string> texts:
                WriteText(csv, string.Join("; ", texts));
                break;
            case ReadOnlyMemory<byte> text:
                WriteText(csv, text.Span);
                break;
            default:
                WriteText(csv, (string)value);
                break;
        }
    }

    private static void WriteText(IBufferWriter<byte> csv, string text)
    {
        if (text.Length > ShortText / 3)
        {
            WriteText(csv, Encoding.UTF8.GetBytes(text));
            return;
        }

        Span<byte> utf8 = stackalloc byte[ShortText];
        WriteText(csv, utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    private static void WriteText(IBufferWriter<byte> csv, ReadOnlySpan<byte> text)
    {
        // A text that starts like a formula would be run by spreadsheets (OWASP, "CSV injection").
        var formula =
            text.Length > 0 && text[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r'
                ? "'"u8
                : [];
        var quote = text.ContainsAny(Quoted) ? "\""u8 : [];
        csv.Write(quote);
        csv.Write(formula);
        for (var i = text.IndexOf((byte)'"'); i >= 0; i = text.IndexOf((byte)'"'))
        {
            csv.Write(text[..(i + 1)]);
            csv.Write("\""u8);
            text = text[(i + 1)..];
        }

        csv.Write(text);
        csv.Write(quote);
    }
}
