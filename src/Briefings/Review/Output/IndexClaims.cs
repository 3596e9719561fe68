using Briefings.Review.Effects;
using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>The source check of the index: claims that lost their source, then what the others rest on.</summary>
/// <param name="changes">What changed.</param>
/// <param name="html">Where to write.</param>
/// <param name="link">Writes a link to a page.</param>
internal sealed class IndexClaims(Changes changes, Markup html, Action<string, string> link)
{
    // Of an archive that is new as a whole nobody reads every claim in one table.
    private const int Most = 500;

    /// <summary>Writes what there is to tell.</summary>
    public void Write()
    {
        Lost();
        if (changes.Claims.Count == 0)
        {
            return;
        }

        html.Html("<section id=\"claims\">\n<h2>Source check <span class=\"count\">");
        html.Text(Reading.Count(changes.Claims.Count)).Html("</span></h2>\n");
        html.Element("p class=\"more\"", Words.SourceCheck(changes) + ".").Html("\n");
        html.Html("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Source check\">");
        html.Html("<table class=\"claims\">\n<thead><tr><th>Claim</th><th>Source</th><th>Grade</th>");
        html.Html("<th>Copy</th><th>Independent</th></tr></thead>\n<tbody>\n");
        foreach (var claim in changes.Claims.Take(Most))
        {
            Rows(claim);
        }

        html.Html("</tbody></table></div>\n");
        html.Html(
            changes.Claims.Count > Most ? $"<p>… and {Reading.Count(changes.Claims.Count - Most)} more</p>\n" : ""
        );
        html.Html("</section>\n");
    }

    private void Lost()
    {
        if (changes.Unsourced.Count == 0)
        {
            return;
        }

        html.Html("<section id=\"unsourced\">\n<h2>Claims that lost their only source <span class=\"count\">");
        html.Text(Reading.Count(changes.Unsourced.Count)).Html("</span></h2>\n<ul class=\"rows\">\n");
        foreach (var claim in changes.Unsourced)
        {
            html.Html("<li><strong>");
            Claim(claim.Page, claim.Mark, claim.Text);
            html.Html("</strong>").Html(Words.On(claim.Text));
            link(claim.Page, claim.On);
            html.Html("<div class=\"values\">");
            html.Element("del", string.Join("; ", claim.Sources)).Html("</div></li>\n");
        }

        html.Html("</ul>\n</section>\n");
    }

    private void Rows(ClaimCheck claim)
    {
        var bare = claim.IsUnsourced ? 1 : 0;
        var rows = claim.Sources.Count + bare;
        for (var i = 0; i < rows; i++)
        {
            html.Html(i == 0 ? "<tr class=\"claim\">" : "<tr>");
            if (i == 0)
            {
                html.Raw($"<td rowspan=\"{rows}\">");
                Claim(claim.Page, claim.Mark, claim.Text);
                html.Html(Words.On(claim.Text));
                link(claim.Page, claim.On);
                html.Html("</td>");
            }

            Source(i < bare ? null : claim.Sources[i - bare]);
            html.Raw(
                $"{(i == 0 ? $"<td rowspan=\"{rows}\" data-label=\"origins\">{claim.Independent}</td>" : "")}</tr>\n"
            );
        }
    }

    // The words of prose lead to where they stand.
    private void Claim(string page, int mark, string text)
    {
        if (mark > 0)
        {
            html.Link(PreviewLink.Of(PreviewLink.Root, PreviewLink.RedlineOf(page) + $"#c{Reading.Plain(mark)}"), text);
        }
        else
        {
            html.Text(text);
        }
    }

    private void Source(CheckedSource? source)
    {
        if (source is null)
        {
            html.Html("<td colspan=\"3\"><span class=\"chip error\">no source</span></td>");
            return;
        }

        var isGone = source.Use == SourceUse.Gone;
        html.Html(isGone ? "<td><del>" : "<td>");
        if (source.Url is { } url)
        {
            link(url, source.Title);
        }
        else
        {
            html.Text(source.Title);
        }

        html.Text(source.Locator is { } locator ? $", {locator}" : "").Html(isGone ? "</del>" : "");
        html.Html(source.Use == SourceUse.New ? " <span class=\"chip added\">new here</span>" : "");
        html.Html(isGone ? " <span class=\"chip removed\">no longer cited</span>" : "");
        html.Html(source.Disputes ? " <span class=\"chip warning\">disputes it</span>" : "");
        html.Html(source.Quote is null ? "" : " <q>").Text(source.Quote).Html(source.Quote is null ? "" : "</q>");
        html.Html("</td>").Element("td data-label=\"grade\"", source.Grade);
        html.Html(
            source.IsArchived ? "<td data-label=\"copy\">archived</td>"
            : isGone ? "<td></td>"
            : "<td data-label=\"copy\"><span class=\"chip warning\">none</span></td>"
        );
    }
}
