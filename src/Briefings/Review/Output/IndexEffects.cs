using Briefings.Review.Effects;
using Briefings.Review.Facts;

namespace Briefings.Review.Output;

/// <summary>The index's lower half: what claims rest on, and what readers notice.</summary>
/// <param name="changes">What changed.</param>
/// <param name="html">Where to write.</param>
/// <param name="link">Writes a link to a page.</param>
internal sealed class IndexEffects(Changes changes, Markup html, Action<string, string> link)
{
    /// <summary>Writes what there is to tell.</summary>
    public void Write()
    {
        Claims();
        if (changes.Redirects.Count + changes.Search.Count + changes.Feed.Count == 0)
        {
            return;
        }

        html.Html("<section id=\"readers\">\n<h2>What readers notice</h2>\n");
        Redirects();
        Search();
        Feed();
        html.Html("</section>\n");
    }

    private void Claims()
    {
        if (changes.Claims.Count == 0)
        {
            return;
        }

        html.Html("<section id=\"claims\">\n<h2>Source check <span class=\"count\">");
        html.Text(Reading.Count(changes.Claims.Count))
            .Html("</span></h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\"");
        html.Html(" aria-label=\"Source check\"><table>\n<thead><tr><th>Claim</th><th>Source</th><th>Grade</th>");
        html.Html("<th>Copy</th><th>Independent</th></tr></thead>\n<tbody>\n");
        foreach (var claim in changes.Claims)
        {
            Rows(claim);
        }

        html.Html("</tbody></table></div>\n</section>\n");
    }

    private void Rows(ClaimCheck claim)
    {
        var rows = Math.Max(1, claim.Sources.Count);
        for (var i = 0; i < rows; i++)
        {
            html.Html("<tr>");
            if (i == 0)
            {
                html.Raw($"<td rowspan=\"{rows}\">").Text($"{claim.Fact.Name}, ").Html("on ");
                link(claim.Fact.Page, claim.Fact.On);
                html.Html("</td>");
            }

            Source(claim.Sources.Count > 0 ? claim.Sources[i] : null);
            html.Html(i == 0 ? $"<td rowspan=\"{rows}\">{Independent(claim)}</td>" : "").Html("</tr>\n");
        }
    }

    private void Source(CheckedSource? source)
    {
        if (source is null)
        {
            html.Html("<td colspan=\"3\"><span class=\"chip error\">no source</span></td>");
            return;
        }

        html.Html("<td>");
        if (source.Url is { } url)
        {
            link(url, source.Title);
        }
        else
        {
            html.Text(source.Title);
        }

        html.Html(source.IsNew ? " <span class=\"chip added\">new here</span>" : "");
        html.Html(source.Disputes ? " <span class=\"chip warning\">disputes it</span>" : "");
        html.Html(source.Quote is null ? "" : " <q>").Text(source.Quote).Html(source.Quote is null ? "" : "</q>");
        html.Html("</td>").Element("td", source.Grade);
        html.Html(source.IsArchived ? "<td>archived</td>" : "<td><span class=\"chip warning\">none</span></td>");
    }

    private static string Independent(ClaimCheck claim) => Reading.Count(claim.Independent);

    private void Redirects()
    {
        if (changes.Redirects.Count == 0)
        {
            return;
        }

        html.Html("<h3>Addresses that vanish</h3>\n<ul class=\"rows\">\n");
        foreach (var redirect in changes.Redirects)
        {
            html.Html("<li>").Element("code", redirect.From).Html(" is gone. ");
            html.Text(
                redirect.File is null ? "If another page takes its place, add there: " : $"Add to {redirect.File}: "
            );
            html.Element("code class=\"paste\"", redirect.Suggest).Html("</li>\n");
        }

        html.Html("</ul>\n");
    }

    private void Search()
    {
        if (changes.Search.Count == 0)
        {
            return;
        }

        html.Html("<h3>Searches that lead elsewhere</h3>\n<ul class=\"rows\">\n");
        foreach (var change in changes.Search)
        {
            html.Html("<li>").Element("strong", change.Query).Html(": ");
            html.Element("del", change.Before ?? "nothing found").Html(" → ");
            html.Element("ins", change.After ?? "nothing found").Html("</li>\n");
        }

        html.Html("</ul>\n");
    }

    private void Feed()
    {
        if (changes.Feed.Count == 0)
        {
            return;
        }

        html.Html("<h3>Feed</h3>\n<ul class=\"rows\">\n");
        foreach (var entry in changes.Feed)
        {
            var word = Fact.Word(entry.Change);
            html.Html("<li>").Element($"span class=\"chip {word}\"", $"entry {word}").Html(" ");
            link(entry.Url, entry.Briefing);
            html.Html("</li>\n");
        }

        html.Html("</ul>\n");
    }
}
