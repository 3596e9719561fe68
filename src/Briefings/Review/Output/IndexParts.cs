using Briefings.Review.Causes;
using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>Pieces that the index is made of.</summary>
internal static class IndexParts
{
    /// <summary>"+12 −3 words, 1 moved", or what else changed.</summary>
    public static string Counts(PageChange page)
    {
        var html = new Markup();
        if (page.Inserted > 0)
        {
            html.Raw($"<span class=\"plus\">+{page.Inserted}</span> ");
        }

        if (page.Deleted > 0)
        {
            html.Raw($"<span class=\"minus\">−{page.Deleted}</span> ");
        }

        var words = page.Inserted + page.Deleted;
        html.Text(words > 0 ? (words == 1 ? "word" : "words") : "");
        if (page.Moved > 0)
        {
            html.Text((words > 0 ? ", " : "") + Reading.Count(page.Moved, "block moved", "blocks moved"));
        }

        return words + page.Moved > 0 ? html.ToString() : "same words";
    }

    /// <summary>The text of a fact that changed, word by word, or of one that came or went.</summary>
    public static string BeforeAndAfter(string? before, string? after)
    {
        var html = new Markup();
        if (before is null || after is null)
        {
            var edit = before is null ? "ins" : "del";
            return html.Element(edit, after ?? before).ToString();
        }

        var (old, now) = (CellOf(before), CellOf(after));
        if (Likeness.Of(before, after) < 0.5)
        {
            return html.Element("del", before).Html(" ").Element("ins", after).ToString();
        }

        foreach (var span in WordDiff.Of(old, now).Spans)
        {
            _ = span.Edit switch
            {
                Edit.Deleted => html.Element("del", span.Text),
                Edit.Inserted => html.Element("ins", span.Text),
                _ => html.Text(span.Text),
            };
        }

        return html.ToString();
    }

    /// <summary>A link to a page's redlined text, or to the page itself when there is none.</summary>
    public static void Link(
        Markup html,
        string url,
        string title,
        IReadOnlySet<string> redlined,
        IReadOnlySet<string> gone
    )
    {
        if (redlined.Contains(url))
        {
            html.Link(PreviewLink.Of(PreviewLink.Root, PreviewLink.RedlineOf(url)), title);
        }
        else if (gone.Contains(url) || !url.StartsWith('/'))
        {
            html.Text(title);
        }
        else
        {
            html.Link(PreviewLink.Of(PreviewLink.Root, url), title);
        }
    }

    private static Cell CellOf(string text) => new([.. Tokens.Of(text).Select(t => new Token(t, null))]);
}
