using System.Globalization;
using System.Text;
using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render;

/// <summary>Joins the fragments of a document's bodies to HTML.</summary>
internal sealed class BodyHtml
{
    private readonly Site _site;
    private readonly Func<string, string> _address;
    private readonly Dictionary<string, int> _numbers;
    private readonly string _sources;

    private BodyHtml(Document document, Site site, Func<string, string> address, string sources)
    {
        (_site, _address, _sources) = (site, address, sources);
        _numbers = site
            .References.SourcesOf[document.Url]
            .Select((source, i) => (source.Id, Number: i + 1))
            .ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
    }

    /// <summary>The bodies of <paramref name="document"/> as its own page shows them.</summary>
    public static BodyHtml For(Document document, Site site) =>
        new(document, site, url => RelativeUrl.Of(document.Url, url), "");

    /// <summary>The number under which the source <paramref name="id"/> is cited, from 1; 0 when it is not.</summary>
    public int NumberOf(string id) => _numbers.GetValueOrDefault(id);

    /// <summary>A body of the document, footnotes left out.</summary>
    public Html Of(Body body) => new(Write(body.Fragments));

    /// <summary>The footnotes of <paramref name="body"/>, as entries of a list.</summary>
    public Html Notes(Body body) => new(WriteNotes(body.Notes));

    /// <summary>The body of <paramref name="document"/> with absolute links, as feeds need it.</summary>
    public static string Absolute(Document document, Site site)
    {
        var root = site.Config.BaseUrl.TrimEnd('/');
        var own = root + document.Url;
        var html = new BodyHtml(document, site, url => url.StartsWith('/') ? root + url : url, own);
        var body = document.Body.Read();
        var notes = body.Notes.Count == 0 ? "" : $"<ol>{html.WriteNotes(body.Notes)}</ol>\n";
        return html.Write(body.Fragments) + notes;
    }

    private string Write(IReadOnlyList<Fragment> fragments)
    {
        var html = new StringBuilder();
        foreach (var fragment in fragments)
        {
            Append(html, fragment);
        }

        return html.ToString();
    }

    private void Append(StringBuilder html, Fragment fragment)
    {
        switch (fragment)
        {
            case Markup markup:
                html.Append(markup.Html);
                break;
            case RawHtml raw:
                html.Append(raw.Html);
                break;
            case LinkStart link:
                Append(html, link);
                break;
            case Image image:
                html.Append("<img src=\"").Append(Address(image.Url)).Append("\" alt=\"").Append(Escape(image.Alt));
                html.Append('"').Append(Title(image.Title)).Append(" loading=\"lazy\">");
                break;
            case ActorMention { IsLinked: true } mention:
                html.Append("<a class=\"mention\" href=\"").Append(Address($"/actors/{mention.ActorId}/"));
                html.Append("\">").Append(Escape(mention.Text)).Append("</a>");
                break;
            case Citation citation:
                Append(html, citation);
                break;
            case NoteReference note:
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<sup class=\"note\"><a href=\"{_sources}#fn-{note.Number}\""
                );
                html.Append(
                    CultureInfo.InvariantCulture,
                    $" id=\"fnref-{note.Number}-{note.Occurrence}\" role=\"doc-noteref\">{note.Number}</a></sup>"
                );
                break;
            default:
                html.Append(Escape(Body.TextOf(fragment)));
                break;
        }
    }

    private void Append(StringBuilder html, LinkStart link)
    {
        html.Append("<a");
        if (link.Url is { } url)
        {
            html.Append(" href=\"").Append(Address(url)).Append('"').Append(Title(link.Title));
            html.Append(IsOutside(url) ? " class=\"outside\" rel=\"noopener\"" : "");
        }

        html.Append('>');
    }

    private void Append(StringBuilder html, Citation citation)
    {
        if (citation.Sources.Count == 0)
        {
            return;
        }

        html.Append("<sup class=\"cite\">[");
        for (var i = 0; i < citation.Sources.Count; i++)
        {
            var cited = citation.Sources[i];
            var number = NumberOf(cited.Ref.Text);
            var title = _site.References.Sources.GetValueOrDefault(cited.Ref.Text)?.Title.Text ?? cited.Ref.Text;
            html.Append(i > 0 ? ", " : "");
            html.Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"{_sources}#source-{number}\" title=\"{Escape(title)}\">"
            );
            html.Append(number).Append("</a>");
            html.Append(cited.Locator is { } locator ? ", " + Escape(locator) : "");
        }

        html.Append("]</sup>");
    }

    private string WriteNotes(IReadOnlyList<Note> notes)
    {
        var html = new StringBuilder();
        foreach (var note in notes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"fn-{note.Number}\">");
            html.Append(Write(note.Fragments));
            for (var i = 1; i <= note.References; i++)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $" <a class=\"back\" href=\"{_sources}#fnref-{note.Number}-{i}\""
                        + $" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"
                );
            }

            html.Append("</li>\n");
        }

        return html.ToString();
    }

    private string Address(string? url) => Escape(_address(url ?? ""));

    /// <summary>Whether <paramref name="url"/> leads to another site.</summary>
    public static bool IsOutside(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string Title(string? title) => title is null ? "" : $" title=\"{Escape(title)}\"";

    private static string Escape(string text) => Html.Escape(text);
}
