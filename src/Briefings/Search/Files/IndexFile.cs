using System.Text.Json;

namespace Briefings.Search.Files;

/// <summary>
/// <c>search/index.json</c>: the one file with a fixed name. It names all others, which carry the hashes of what they
/// hold, and has the numbers by which results are ranked.
/// </summary>
internal sealed record IndexFile
{
    /// <summary>The version of all search files; a reader refuses others.</summary>
    public const int Version = 2;

    /// <summary>How many documents there are.</summary>
    public required int Documents { get; init; }

    /// <summary>The kinds of documents, by number.</summary>
    public required IReadOnlyList<KindRange> Kinds { get; init; }

    /// <summary>Names, by the sound of their words' starts.</summary>
    public required Ranges Names { get; init; }

    /// <summary>Words, by their first letters.</summary>
    public required Ranges Words { get; init; }

    /// <summary>How many pages a file of rows holds, and a file of texts.</summary>
    public required (int Rows, int Texts) Blocks { get; init; }

    /// <summary>The files of rows.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>The file that names the files of texts.</summary>
    public required string Texts { get; init; }

    /// <summary>The files of facets, by facet: <c>place</c>.</summary>
    public required IReadOnlyList<(string Facet, string File)> Facets { get; init; }

    /// <summary>How results are ranked.</summary>
    public required Parameters Parameters { get; init; }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("documents", Documents);
            json.WriteStartArray("kinds");
            foreach (var kind in Kinds)
            {
                json.WriteStartObject();
                json.WriteString("kind", kind.Kind);
                json.WriteString("path", kind.Path);
                json.WriteNumber("from", kind.From);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, "names", Names);
            Write(json, "words", Words);
            ParametersJson.Write(json, "blocks", [Blocks.Rows, Blocks.Texts]);
            json.WriteString("pages", Short(Pages));
            json.WriteString("texts", Short([Texts]));
            json.WriteStartObject("facets");
            foreach (var (facet, file) in Facets)
            {
                json.WriteString(facet, Short([file]));
            }

            json.WriteEndObject();
            ParametersJson.Write(json, Parameters);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; null when it is something else.</summary>
    public static IndexFile? Read(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() == Version ? Read(root) : null;
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static IndexFile Read(JsonElement root)
    {
        var blocks = ParametersJson.Numbers(root.GetProperty("blocks"));
        return new()
        {
            Documents = root.GetProperty("documents").GetInt32(),
            Kinds =
            [
                .. root.GetProperty("kinds")
                    .EnumerateArray()
                    .Select(k => new KindRange(
                        k.GetProperty("kind").GetString() ?? "",
                        k.GetProperty("path").GetString() ?? "",
                        k.GetProperty("from").GetInt32()
                    )),
            ],
            Names = ReadRanges(root, "names"),
            Words = ReadRanges(root, "words"),
            Blocks = (blocks[0], blocks[1]),
            Pages = Full("pages", root.GetProperty("pages")),
            Texts = SearchFile.NameOf("list", root.GetProperty("texts").GetString() ?? ""),
            Facets =
            [
                .. root.GetProperty("facets")
                    .EnumerateObject()
                    .Select(f => (f.Name, SearchFile.NameOf("facet", f.Value.GetString() ?? ""))),
            ],
            Parameters = ParametersJson.Read(root.GetProperty("parameters")),
        };
    }

    // Lists are written as one text each: a third shorter than JSON's quotes and commas.
    private static void Write(Utf8JsonWriter json, string name, Ranges ranges)
    {
        json.WriteStartObject(name);
        json.WriteString("from", string.Join(' ', ranges.From));
        json.WriteString("files", Short(ranges.Names));
        json.WriteEndObject();
    }

    private static Ranges ReadRanges(JsonElement root, string name)
    {
        var json = root.GetProperty(name);
        var names = Full(name, json.GetProperty("files"));
        return new(names.Count == 0 ? [] : (json.GetProperty("from").GetString() ?? "").Split(' '), names);
    }

    // "names-3f0k2m9a.txt" is known from "3f0k2m9a".
    private static string Short(IEnumerable<string> names) =>
        string.Join(' ', names.Select(n => n[(n.IndexOf('-', StringComparison.Ordinal) + 1)..^4]));

    private static IReadOnlyList<string> Full(string what, JsonElement json) =>
        [.. ParametersJson.Words(json).Select(h => SearchFile.NameOf(what, h))];
}
