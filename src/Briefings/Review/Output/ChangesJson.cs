using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review.Output;

/// <summary>Changes for programs: <c>changes.json</c>, version 1.</summary>
internal static class ChangesJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of <paramref name="changes"/>.</summary>
    public static string Of(Changes changes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("base", changes.Base);
            json.WriteString("head", changes.Head);
            List(json, "pages", changes.Pages, Write);
            List(json, "facts", changes.Facts, Write);
            List(json, "claims", changes.Claims, Write);
            List(json, "unsourced", changes.Unsourced, Write);
            List(json, "files", changes.Files, Write);
            List(json, "introduced", changes.Introduced, Write);
            List(json, "resolved", changes.Resolved, Write);
            List(json, "redirects", changes.Redirects, Write);
            List(json, "search", changes.Search, Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PageChange page)
    {
        json.WriteString("url", page.Url);
        json.WriteString("change", Fact.Word(page.Change));
        json.WriteString("because", PageChange.Word(page.Because));
        json.WriteNumber("inserted", page.Inserted);
        json.WriteNumber("deleted", page.Deleted);
        json.WriteString("cause", page.Cause);
        if (page.Moved > 0)
        {
            json.WriteNumber("moved", page.Moved);
        }

        if (page.From is not null)
        {
            json.WriteString("from", page.From);
        }
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("kind", Fact.Word(fact.Kind));
        json.WriteString("page", fact.Page);
        json.WriteString("change", Fact.Word(fact.Change));
        json.WriteString("name", fact.Name);
        json.WriteString("before", fact.Before);
        json.WriteString("after", fact.After);
    }

    private static void Write(Utf8JsonWriter json, ClaimCheck claim)
    {
        json.WriteString("kind", claim.KindWord);
        json.WriteString("page", claim.Page);
        json.WriteString("change", Fact.Word(claim.Change));
        json.WriteString("text", claim.Text);
        Mark(json, claim.Mark);
        json.WriteNumber("independent", claim.Independent);
        List(json, "sources", claim.Sources, Write);
    }

    private static void Write(Utf8JsonWriter json, CheckedSource source)
    {
        json.WriteString("title", source.Title);
        json.WriteString("url", source.Url);
        json.WriteString("grade", source.Grade);
        json.WriteBoolean("archived", source.IsArchived);
        json.WriteString("use", Words.Of(source.Use));
        json.WriteBoolean("disputes", source.Disputes);
        json.WriteString("locator", source.Locator);
        json.WriteString("quote", source.Quote);
    }

    private static void Write(Utf8JsonWriter json, LostClaim claim)
    {
        json.WriteString("page", claim.Page);
        json.WriteString("text", claim.Text);
        Mark(json, claim.Mark);
        json.WriteStartArray("sources");
        foreach (var source in claim.Sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
    }

    // Which change on the redlined page.
    private static void Mark(Utf8JsonWriter json, int number)
    {
        if (number > 0)
        {
            json.WriteNumber("mark", number);
        }
    }

    private static void Write(Utf8JsonWriter json, FileChange file)
    {
        json.WriteString("url", file.Url);
        json.WriteString("change", Fact.Word(file.Change));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", Words.Of(finding.Rule.Severity));
        json.WriteString("file", finding.At.File);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteNumber("endColumn", finding.At.Column + finding.At.Length);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
    }

    private static void Write(Utf8JsonWriter json, Redirect redirect)
    {
        json.WriteString("from", redirect.From);
        json.WriteString("suggest", redirect.Suggest);
        if (redirect.File is not null)
        {
            json.WriteString("file", redirect.File);
        }
    }

    private static void Write(Utf8JsonWriter json, SearchChange change)
    {
        json.WriteString("query", change.Query);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
    }
}
