using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>Files for the scripts of the theme: one JSON object each.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Leaves letters of all scripts as they are.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The file at <paramref name="path"/> whose members <paramref name="members"/> writes.</summary>
    public static Page Page(string path, Action<Utf8JsonWriter> members) =>
        new(
            path,
            _ =>
                PageBytes.Of(stream =>
                {
                    using (var json = new Utf8JsonWriter((IBufferWriter<byte>)stream, Options))
                    {
                        json.WriteStartObject();
                        members(json);
                        json.WriteEndObject();
                    }

                    stream.WriteByte((byte)'\n');
                })
        );
}
