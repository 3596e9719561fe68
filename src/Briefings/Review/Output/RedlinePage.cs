using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>One page of the site with its changes marked.</summary>
internal static class RedlinePage
{
    /// <summary>The redlined page of <paramref name="page"/>, between the one before and the one after it.</summary>
    public static Page Of(PageChange page, PageChange? last, PageChange? next, Changes changes)
    {
        var url = PreviewLink.RedlineOf(page.Url);
        var html = new Markup();
        html.Html("<header class=\"bar\">\n<nav class=\"ways\" aria-label=\"Review\">");
        html.Link(PreviewLink.Of(url, PreviewLink.Root), "All changes");
        Way(html, url, last, "prev", "Previous page");
        Way(html, url, next, "next", "Next page");
        html.Html("</nav>\n");
        html.Element("h1", page.Title).Html("\n<p class=\"facts-of-page\">");
        html.Element($"span class=\"chip {Fact.Word(page.Change)}\"", Fact.Word(page.Change)).Html(" ");
        html.Text(page.Cause).Html(" · ").Html(IndexParts.Counts(page));
        if (page.Change != ChangeKind.Removed)
        {
            html.Html(" · ").Link(PreviewLink.Of(url, page.Url), "the page itself");
        }

        html.Html("</p>\n");
        Tools(html, page);
        html.Html("</header>\n<main id=\"main\" class=\"redline\" tabindex=\"-1\">\n");
        html.Html(page.Redlined!);
        html.Html("</main>\n<footer class=\"end\"><nav aria-label=\"Pages of the review\">");
        html.Link(PreviewLink.Of(url, PreviewLink.Root), "All changes");
        html.Html("</nav></footer>\n");
        return ReviewFrame.Page(url, $"{page.Title}: changes, {changes.Site}", html.ToString());
    }

    private static void Way(Markup html, string url, PageChange? to, string rel, string label)
    {
        if (to is not null)
        {
            html.Html($" <a rel=\"{rel}\" href=\"").Text(PreviewLink.Of(url, PreviewLink.RedlineOf(to.Url)));
            html.Html("\">").Text($"{label}: {to.Title}").Html("</a>");
        }
    }

    private static void Tools(Markup html, PageChange page)
    {
        html.Html("<div class=\"tools\"><a class=\"button\" href=\"#c1\">First change</a>");
        html.Element("span class=\"hint keys\"", "n and p step through them");
        html.Html("<span class=\"choice\"><input type=\"checkbox\" id=\"side\"> ");
        html.Html("<label for=\"side\">Old beside new</label></span>");
        html.Html("<span class=\"legend\"><ins>came</ins> <del>went</del>");
        html.Html(page.Moved > 0 ? " <span class=\"moved-here\">moved</span>" : "");
        html.Html(" <span class=\"relinked\">links elsewhere</span></span></div>\n");
    }
}
