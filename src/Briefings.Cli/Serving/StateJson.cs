using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefings.Cli.Reports;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>
/// What the script on a page wants to know besides the page: what was found, and what is not published.
/// </summary>
internal static class StateJson
{
    /// <summary>The state of <paramref name="site"/>, whose files lie in <paramref name="folder"/>.</summary>
    /// <param name="site">The build.</param>
    /// <param name="folder">The site's folder.</param>
    /// <param name="page">The page that is looked at: findings of its file come first.</param>
    /// <param name="isStale">Whether something that the page fetched is another now.</param>
    public static byte[] Of(ServedSite site, string folder, ServedFile? page, bool isStale)
    {
        var found = site.Result.Found;
        var html = Html(site, folder, page?.Source);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", found.Count(Severity.Error) + (site.Fault is null ? 0 : 1));
            json.WriteNumber("warnings", found.Count(Severity.Warning));
            json.WriteString("sum", site.Fault is null ? TextReport.Sum(found.Count) : "A fault of the tool");
            json.WriteBoolean("old", page?.IsOld ?? false);
            json.WriteBoolean("stale", isStale);
            json.WriteString("html", html);
            json.WriteString("key", ContentHash.Of(Encoding.UTF8.GetBytes(html)).ToString());
            json.WriteStartObject("marks");
            foreach (var briefing in Ahead(site))
            {
                json.WriteString(briefing.Url, $"Held back until {Iso(briefing.PublishAt ?? briefing.Date)}");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The findings of <paramref name="site"/>, those of the file <paramref name="source"/> first.</summary>
    public static string Html(ServedSite site, string folder, string? source)
    {
        var findings = new FindingsHtml(folder, site.Input);
        var fault = site.Fault is { } text
            ? "<p>The tool failed, and shows what it built before. Please report what it printed: "
                + System.Text.Encodings.Web.HtmlEncoder.Default.Encode(TextReport.Plain(text))
                + "</p>\n"
            : "";
        return fault + findings.Of(site.Result.Found, source);
    }

    // The theme marks drafts itself.
    private static IEnumerable<Briefing> Ahead(ServedSite site) =>
        site.Result.Site.Briefings.Where(b =>
            b.Status is BriefingStatus.Published or BriefingStatus.Withdrawn
            && (b.PublishAt ?? b.Date) > site.Options.Today
        );

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
