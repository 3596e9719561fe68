using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>One feed.</summary>
/// <param name="site">The site.</param>
/// <param name="url">The root-relative URL of the page it belongs to.</param>
/// <param name="title">The feed's title.</param>
/// <param name="briefings">Its entries, newest first.</param>
/// <param name="concerns">What an edit in the same frame can change on it.</param>
/// <param name="bodyHtml">The HTML of a document's body with absolute links; null for entries without it.</param>
internal sealed class Feed(
    Site site,
    string url,
    string title,
    IReadOnlyList<Briefing> briefings,
    IReadOnlyList<Concern> concerns,
    Func<Document, string>? bodyHtml
)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    /// <summary>Its two files: Atom (RFC 4287) and JSON Feed 1.1.</summary>
    public IEnumerable<Page> Pages()
    {
        var folder = url.TrimStart('/');
        yield return new Page(folder + "feed.xml", _ => PageBytes.Of(WriteAtom)) { Concerns = () => concerns };
        yield return new Page(folder + "feed.json", _ => Json.Stream(WriteJson)) { Concerns = () => concerns };
    }

    private void WriteAtom(Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "id", Absolute(url));
            Element(xml, "title", title);
            Element(xml, "updated", Updated(briefings.Select(Changed).DefaultIfEmpty(DateOnly.MinValue).Max()));
            Link(xml, "self", Absolute(url + "feed.xml"));
            Link(xml, "alternate", Absolute(url));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", site.Config.Title.Text);
            xml.WriteEndElement();
            foreach (var briefing in briefings)
            {
                WriteEntry(xml, briefing);
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
    }

    private void WriteEntry(XmlWriter xml, Briefing briefing)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", Absolute(briefing.Url));
        Element(xml, "title", briefing.Title.Text);
        Element(xml, "published", Updated(briefing.Date));
        Element(xml, "updated", Updated(Changed(briefing)));
        Link(xml, "alternate", Absolute(briefing.Url));
        foreach (var author in briefing.Authors)
        {
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", author.Name.Text);
            xml.WriteEndElement();
        }

        if (briefing.Summary is { } summary)
        {
            Element(xml, "summary", summary.Text);
        }

        if (Content(briefing) is { Length: > 0 } content)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(content);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", title);
        json.WriteString("home_page_url", Absolute(url));
        json.WriteString("feed_url", Absolute(url + "feed.json"));
        json.Optional("description", site.Config.Description);
        json.WriteString("language", site.Config.Language);
        json.WriteStartArray("items");
        foreach (var briefing in briefings)
        {
            json.WriteStartObject();
            json.WriteString("id", Absolute(briefing.Url));
            json.WriteString("url", Absolute(briefing.Url));
            json.WriteString("title", briefing.Title.Text);
            json.Optional("summary", briefing.Summary?.Text);
            json.WriteString("content_html", Content(briefing));
            json.WriteString("date_published", Updated(briefing.Date));
            json.WriteString("date_modified", Updated(Changed(briefing)));
            json.Objects("authors", briefing.Authors, author => json.WriteString("name", author.Name.Text));
            json.Texts("tags", [.. briefing.Topics.Select(topic => topic.Text)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Content(Briefing briefing) =>
        Corrections(briefing)
        + (bodyHtml?.Invoke(briefing) ?? (briefing.Summary is { } summary ? $"<p>{Escaped(summary)}</p>\n" : ""));

    private static string Corrections(Briefing briefing) =>
        string.Concat(
            briefing.Revisions.Select(r =>
                $"<p><strong>{Vocabularies.RevisionKind.WordFor(r.Kind)}, {r.Date:O}:</strong> "
                + $"{Escaped(r.Note)}</p>\n"
            )
        );

    private static string Escaped(Written text) => System.Net.WebUtility.HtmlEncode(text.Text);

    private static DateOnly Changed(Briefing briefing) =>
        briefing.Revisions.Select(r => r.Date).Append(briefing.Date).Max();

    private static string Updated(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private string Absolute(string pageUrl) => Address.Of(pageUrl, site);
}
