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
            .References.SourceIdsOf(document.Url)
            .Select((id, i) => (Id: id, Number: i + 1))
            .ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
    }

    /// <summary>The bodies of <paramref name="document"/> as its own page shows them.</summary>
    public static BodyHtml For(Document document, Site site) =>
        new(document, site, url => RelativeUrl.Of(document.Url, url), "");

    /// <summary>The number under which the source <paramref name="id"/> is cited, from 1; 0 when it is not.</summary>
    public int NumberOf(string id) => _numbers.GetValueOrDefault(id);

    /// <summary>A body of the document, footnotes left out.</summary>
    public Html Of(Body body)
    {
        var html = new HtmlText();
        Append(html, body.Fragments);
        return new(html.ToText());
    }

    /// <summary>The footnotes of <paramref name="body"/>, as entries of a list.</summary>
    public Html Notes(Body body)
    {
        var html = new HtmlText();
        AppendNotes(html, body.Notes);
        return new(html.ToText());
    }

    /// <summary>The body of <paramref name="document"/> with absolute links, as feeds need it.</summary>
    public static string Absolute(Document document, Site site)
    {
        var root = site.Config.BaseUrl.TrimEnd('/');
        var own = root + document.Url;
        var bodies = new BodyHtml(document, site, url => url.StartsWith('/') ? root + url : url, own);
        var body = document.Body.Read();
        var html = new HtmlText();
        bodies.Append(html, body.Fragments);
        if (body.Notes.Count > 0)
        {
            html.Append("<ol>");
            bodies.AppendNotes(html, body.Notes);
            html.Append("</ol>\n");
        }

        return html.ToText();
    }

    /// <summary>Whether <paramref name="url"/> leads to another site.</summary>
    public static bool IsOutside(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private void Append(HtmlText html, IReadOnlyList<Fragment> fragments)
    {
        foreach (var fragment in fragments)
        {
            Append(html, fragment);
        }
    }

    private void Append(HtmlText html, Fragment fragment)
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
                html.Append("<img src=\"").AppendText(Address(image.Url)).Append("\" alt=\"").AppendText(image.Alt);
                AppendTitle(html.Append("\""), image.Title).Append(" loading=\"lazy\">");
                break;
            case ActorMention { IsLinked: true } mention:
                html.Append("<a class=\"mention\" href=\"").AppendText(Address($"/actors/{mention.ActorId}/"));
                html.Append("\">").AppendText(mention.Text).Append("</a>");
                break;
            case Citation citation:
                Append(html, citation);
                break;
            case NoteReference note:
                html.Append("<sup class=\"note\"><a href=\"").Append(_sources).Append("#fn-").Append(note.Number);
                html.Append("\" id=\"fnref-").Append(note.Number).Append("-").Append(note.Occurrence);
                html.Append("\" role=\"doc-noteref\">").Append(note.Number).Append("</a></sup>");
                break;
            default:
                html.AppendText(Body.TextOf(fragment));
                break;
        }
    }

    private void Append(HtmlText html, LinkStart link)
    {
        html.Append("<a");
        if (link.Url is { } url)
        {
            AppendTitle(html.Append(" href=\"").AppendText(Address(url)).Append("\""), link.Title);
            html.Append(IsOutside(url) ? " class=\"outside\" rel=\"noopener\"" : "");
        }

        html.Append(">");
    }

    private void Append(HtmlText html, Citation citation)
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
            html.Append(i > 0 ? ", " : "").Append("<a href=\"").Append(_sources).Append("#source-").Append(number);
            html.Append("\" title=\"").AppendText(title).Append("\">").Append(number).Append("</a>");
            html.Append(cited.Locator is null ? "" : ", ").AppendText(cited.Locator);
        }

        html.Append("]</sup>");
    }

    private void AppendNotes(HtmlText html, IReadOnlyList<Note> notes)
    {
        foreach (var note in notes)
        {
            html.Append("<li id=\"fn-").Append(note.Number).Append("\">");
            Append(html, note.Fragments);
            for (var i = 1; i <= note.References; i++)
            {
                html.Append(" <a class=\"back\" href=\"").Append(_sources).Append("#fnref-").Append(note.Number);
                html.Append("-").Append(i).Append("\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>");
            }

            html.Append("</li>\n");
        }
    }

    private static HtmlText AppendTitle(HtmlText html, string? title) =>
        title is null ? html : html.Append(" title=\"").AppendText(title).Append("\"");

    private string Address(string? url) => _address(url ?? "");
}
