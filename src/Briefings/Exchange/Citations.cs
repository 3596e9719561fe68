using System.Globalization;
using System.Text;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>References to briefings: plain text, BibTeX, RIS and CSL-JSON.</summary>
internal static class Citations
{
    /// <summary>How to cite <paramref name="briefing"/>, one text a format.</summary>
    public static IReadOnlyList<CitationText> Of(Briefing briefing, Site site) =>
        [
            new("Text", null, PlainText(briefing, site)),
            new("BibTeX", briefing.Id + ".bib", BibTeX(briefing, site)),
            new("RIS", briefing.Id + ".ris", Ris(briefing, site)),
            new("CSL-JSON", briefing.Id + ".json", Csl(briefing, site)),
        ];

    /// <summary>The name of a source's publisher: looked up by id, else as written.</summary>
    public static string PublisherName(Source source, Site site) =>
        site.References.Publishers.GetValueOrDefault(source.Publisher.Text)?.Name.Text ?? source.Publisher.Text;

    private static string PlainText(Briefing briefing, Site site)
    {
        var authors = briefing.Authors.Count == 0 ? site.Config.Title.Text : Names(briefing, ", ");
        var year = briefing.Date.Year.ToString("0000", CultureInfo.InvariantCulture);
        var title = briefing.Title.Text.TrimEnd('.');
        var address = Address.Of(briefing.Url, site);
        return $"{authors.TrimEnd('.')} ({year}). {title}. {site.Config.Title.Text}, {Iso(briefing)}. {address}";
    }

    private static string BibTeX(Briefing briefing, Site site)
    {
        var text = new StringBuilder();
        text.Append("@online{").Append(briefing.Id).Append(",\n");
        Field("title", "{" + Escape(briefing.Title.Text) + "}");
        if (briefing.Authors.Count > 0)
        {
            // Double braces keep a name whole: BibTeX would take "The editors" for a given and a family name.
            Field("author", string.Join(" and ", briefing.Authors.Select(a => "{" + Escape(a.Name.Text) + "}")));
        }

        Field("date", Iso(briefing));
        Field("organization", "{" + Escape(site.Config.Title.Text) + "}");
        Field("url", Address.Of(briefing.Url, site));
        return text.Append("}\n").ToString();

        void Field(string name, string value) => text.Append($"  {name} = {{{value}}},\n");
    }

    private static string Ris(Briefing briefing, Site site)
    {
        var text = new StringBuilder();
        Line("TY", "ELEC");
        Line("TI", briefing.Title.Text);
        foreach (var author in briefing.Authors)
        {
            Line("AU", author.Name.Text);
        }

        Line("PY", briefing.Date.Year.ToString("0000", CultureInfo.InvariantCulture));
        Line("DA", briefing.Date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Line("PB", site.Config.Title.Text);
        Line("UR", Address.Of(briefing.Url, site));
        Line("LA", briefing.Lang?.Text ?? site.Config.Language);
        return text.Append("ER  - \n").ToString();

        void Line(string tag, string value) => text.Append($"{tag}  - {value.ReplaceLineEndings(" ")}\n");
    }

    private static string Csl(Briefing briefing, Site site) =>
        Json.Text(json =>
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", briefing.Id);
            json.WriteString("type", "webpage");
            json.WriteString("title", briefing.Title.Text);
            json.Objects("author", briefing.Authors, author => json.WriteString("literal", author.Name.Text));
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(briefing.Date.Year);
            json.WriteNumberValue(briefing.Date.Month);
            json.WriteNumberValue(briefing.Date.Day);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteString("container-title", site.Config.Title.Text);
            json.WriteString("URL", Address.Of(briefing.Url, site));
            json.WriteString("language", briefing.Lang?.Text ?? site.Config.Language);
            json.WriteEndObject();
            json.WriteEndArray();
        });

    private static string Names(Briefing briefing, string separator) =>
        string.Join(separator, briefing.Authors.Select(author => author.Name.Text));

    private static string Iso(Briefing briefing) => briefing.Date.ToString("O", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(
                c switch
                {
                    '\\' => "\\textbackslash{}",
                    '{' => "\\{",
                    '}' => "\\}",
                    '~' => "\\textasciitilde{}",
                    '^' => "\\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' => "\\" + c,
                    _ => c.ToString(),
                }
            );
        }

        return escaped.ToString();
    }
}
