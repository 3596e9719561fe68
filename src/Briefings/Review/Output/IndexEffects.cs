using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>What readers notice, in the index: addresses, searches, the feed, images.</summary>
/// <param name="changes">What changed.</param>
/// <param name="html">Where to write.</param>
/// <param name="link">Writes a link to a page.</param>
internal sealed class IndexEffects(Changes changes, Markup html, Action<string, string> link)
{
    /// <summary>Writes what there is to tell.</summary>
    public void Write()
    {
        if (changes.Redirects.Count + changes.Search.Count + changes.Feed.Count + changes.Files.Count == 0)
        {
            return;
        }

        html.Html("<section id=\"readers\">\n<h2>What readers notice</h2>\n");
        Redirects();
        Search();
        Feed();
        Files();
        html.Html("</section>\n");
    }

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

    private void Files()
    {
        if (changes.Files.Count == 0)
        {
            return;
        }

        html.Html("<h3>Images and documents</h3>\n<ul class=\"rows\">\n");
        foreach (var file in changes.Files)
        {
            var word = Fact.Word(file.Change);
            html.Html("<li>").Element($"span class=\"chip {word}\"", word).Html(" ");
            if (file.Change == ChangeKind.Removed)
            {
                html.Element("code", file.Url);
            }
            else
            {
                html.Link(PreviewLink.Of(PreviewLink.Root, file.Url), file.Url);
            }

            html.Html("</li>\n");
        }

        html.Html("</ul>\n");
    }
}
