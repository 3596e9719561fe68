using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>Writes JSON that is readable in every script and safe inside an HTML <c>script</c> element.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Escapes <, > and &; leaves letters of all scripts as they are.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = false,
        SkipValidation = true,
    };

    /// <summary>The bytes of what <paramref name="write"/> writes.</summary>
    public static Stream Stream(Action<Utf8JsonWriter> write) =>
        PageBytes.Of(stream =>
        {
            using (var writer = new Utf8JsonWriter((IBufferWriter<byte>)stream, Options))
            {
                write(writer);
            }

            stream.WriteByte((byte)'\n');
        });

    /// <summary>The bytes of what <paramref name="write"/> writes, made piece by piece while they are read.</summary>
    public static Stream InPieces(Func<Utf8JsonWriter, IEnumerable<Piece>> write)
    {
        return PageBytes.InPieces(Pieces);

        IEnumerable<Piece> Pieces(IBufferWriter<byte> buffer)
        {
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                foreach (var piece in write(writer))
                {
                    writer.Flush();
                    yield return piece;
                }
            }

            buffer.Write("\n"u8);
        }
    }

    /// <summary>The text of what <paramref name="write"/> writes.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var bytes = PageBytes.New();
        using (var writer = new Utf8JsonWriter((IBufferWriter<byte>)bytes, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetReadOnlySequence());
    }

    /// <summary>Writes a property unless its value is absent or empty.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes a number unless it is absent.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>Writes an array of objects unless it is empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> members)
    {
        var any = false;
        foreach (var value in values)
        {
            if (!any)
            {
                json.WriteStartArray(name);
                any = true;
            }

            json.WriteStartObject();
            members(value);
            json.WriteEndObject();
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    /// <summary>Writes an array of texts unless it is empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
