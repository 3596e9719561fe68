using System.Globalization;
using System.Text.Json;
using Briefings.Model;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>
/// All dated statements as the script of a day reads them, <c>/explore/as-of/list.json</c>: the part of the page, the
/// words, who and who, and the four days of <see cref="ValidTime"/>.
/// </summary>
internal static class StatementList
{
    /// <summary>The file.</summary>
    public static Page Page(Atlas atlas) =>
        JsonFile.Page("explore/as-of/list.json", json => Write(json, atlas.Chronicle));

    private static void Write(Utf8JsonWriter json, Chronicle chronicle)
    {
        json.WriteNumber("version", 1);
        json.WriteStartArray("sections");
        foreach (var title in AsOfViews.Titles)
        {
            json.WriteStringValue(title);
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in chronicle.Dated)
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)statement.Kind);
            json.WriteStringValue(statement.Subject.Title.Text);
            json.WriteStringValue(statement.Subject.Id);
            json.WriteStringValue(statement.Label);
            json.WriteStringValue(statement.ObjectName);
            json.WriteStringValue(statement.ObjectId ?? "");
            json.WriteStringValue(About(statement));
            foreach (var day in Days(statement.Time))
            {
                json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static DateOnly[] Days(ValidTime time) => [time.FirstStart, time.LastStart, time.FirstEnd, time.LastEnd];

    private static string About(Statement statement) =>
        statement.Status is { } status
            ? $"{Words.Period(statement.From, statement.To)}, {Vocabularies.RelationshipStatus.WordFor(status)}"
            : Words.Period(statement.From, statement.To);
}
