using System.Text.Json;
using Briefings.Search.Language;

namespace Briefings.Search.Files;

/// <summary>Writes and reads <see cref="Parameters"/> within <c>index.json</c>.</summary>
internal static class ParametersJson
{
    /// <summary>Writes <paramref name="parameters"/>.</summary>
    public static void Write(Utf8JsonWriter json, Parameters parameters)
    {
        json.WriteStartObject("parameters");
        json.WriteNumber("limit", parameters.Limit);
        Write(json, "typos", parameters.Typos);
        Write(json, "costs", parameters.Costs);
        Write(json, "wordCosts", parameters.WordCosts);
        Write(json, "forms", parameters.Forms);
        json.WriteNumber("group", parameters.Group);
        json.WriteNumber("everywhere", parameters.Everywhere);
        json.WriteString("articles", string.Join(' ', parameters.Articles));
        json.WriteString("stopWords", string.Join(' ', parameters.StopWords));
        json.WriteString("languages", string.Join(' ', parameters.Languages));
        json.WriteStartObject("endings");
        foreach (var endings in parameters.Endings)
        {
            json.WriteString(endings.Language, endings.ToString());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter, Parameters)"/> wrote.</summary>
    public static Parameters Read(JsonElement json) =>
        new()
        {
            Limit = json.GetProperty("limit").GetInt32(),
            Typos = Numbers(json.GetProperty("typos")),
            Costs = Numbers(json.GetProperty("costs")),
            WordCosts = Numbers(json.GetProperty("wordCosts")),
            Forms = Numbers(json.GetProperty("forms")),
            Group = json.GetProperty("group").GetInt32(),
            Everywhere = json.GetProperty("everywhere").GetInt32(),
            Articles = Words(json.GetProperty("articles")),
            StopWords = Words(json.GetProperty("stopWords")),
            Languages = Words(json.GetProperty("languages")),
            Endings =
            [
                .. json.GetProperty("endings")
                    .EnumerateObject()
                    .Select(e => Endings.Parse(e.Name, e.Value.GetString() ?? "")),
            ],
        };

    /// <summary>Writes a list of numbers.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>Reads a list of numbers.</summary>
    public static int[] Numbers(JsonElement json) => [.. json.EnumerateArray().Select(n => n.GetInt32())];

    /// <summary>Reads words that blanks part.</summary>
    public static string[] Words(JsonElement json) =>
        (json.GetString() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
