using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Facts;
using Briefings.Review.Redline;

namespace Briefings.Review.Output;

/// <summary>The index of a review: what changed, sorted by meaning.</summary>
internal sealed class IndexPage
{
    private readonly Changes _changes;
    private readonly Markup _html = new();
    private readonly HashSet<string> _redlined;
    private readonly HashSet<string> _gone;

    /// <summary>The index of <paramref name="changes"/>.</summary>
    public IndexPage(Changes changes)
    {
        _changes = changes;
        _redlined = [.. ReviewPages.Redlined(changes).Select(p => p.Url)];
        _gone = [.. changes.Pages.Where(p => p.Change == ChangeKind.Removed).Select(p => p.Url)];
    }

    /// <summary>Its body.</summary>
    public string Html()
    {
        Head();
        _html.Html("<main id=\"main\" class=\"index\" tabindex=\"-1\">\n");
        Findings("introduced", "Introduced by this change", _changes.Introduced);
        foreach (var kind in _changes.Facts.GroupBy(f => f.Kind).OrderBy(g => g.Key))
        {
            Facts(kind.Key, [.. kind]);
        }

        new IndexClaims(_changes, _html, Link).Write();
        Prose();
        new IndexEffects(_changes, _html, Link).Write();
        Findings("resolved", "Resolved by this change", _changes.Resolved, isFolded: true);
        Pages();
        _html.Html("</main>\n");
        return _html.ToString();
    }

    private void Head()
    {
        _html.Html("<header class=\"bar\">\n<nav class=\"ways\" aria-label=\"Review\">");
        _html.Link(PreviewLink.Of(PreviewLink.Root, "/"), "The new site").Html(" ");
        _html.Link("summary.md", "Summary").Html(" ");
        _html.Link("../changes.json", "changes.json").Html("</nav>\n<h1>Review of ");
        _html.Text(_changes.Site).Html("</h1>\n<p class=\"facts-of-page\"><code>").Text(Short(_changes.Base));
        _html.Html("</code> → <code>").Text(Short(_changes.Head)).Html("</code></p>\n<p class=\"verdict\">");
        _html.Text(Words.Verdict(_changes)).Html($" <strong class=\"{(_changes.Breaks ? "bad" : "good")}\">");
        _html.Text(Words.Breakage(_changes)).Html("</strong></p>\n");
        foreach (var remark in _changes.Remarks)
        {
            _html.Element("p class=\"remark\"", remark).Html("\n");
        }

        if (_redlined.Count > 0)
        {
            var first = ReviewPages.Redlined(_changes)[0];
            _html.Html("<div class=\"tools\"><a class=\"button\" rel=\"next\" href=\"");
            _html.Text(PreviewLink.Of(PreviewLink.Root, PreviewLink.RedlineOf(first.Url)));
            _html.Html("\">Read page by page</a></div>\n");
        }

        _html.Html("</header>\n");
    }

    private void Findings(string id, string heading, IReadOnlyList<Diagnostic> found, bool isFolded = false)
    {
        if (found.Count == 0)
        {
            return;
        }

        Open(id, heading, found.Count, isFolded);
        _html.Html("<ul class=\"rows\">\n");
        foreach (var finding in found.OrderByDescending(d => d.Rule.Severity))
        {
            var word = Words.Of(finding.Rule.Severity);
            _html.Html("<li>").Element($"span class=\"chip {word}\"", $"{word} {finding.Rule.Code}").Html(" ");
            _html.Text(finding.Message).Html(" ").Element("code", Words.Place(finding.At));
            _html.Html(finding.Hint is null ? "" : " ");
            if (finding.Hint is not null)
            {
                _html.Element("span class=\"more\"", finding.Hint);
            }

            _html.Html("</li>\n");
        }

        _html.Html("</ul>\n");
        Close(isFolded);
    }

    private void Facts(FactKind kind, IReadOnlyList<Fact> facts)
    {
        Open(Fact.Word(kind), Words.Heading(kind), facts.Count);
        _html.Html("<ul class=\"rows\">\n");
        foreach (var fact in facts)
        {
            var word = Fact.Word(fact.Change);
            _html.Html("<li>").Element($"span class=\"chip {word}\"", word).Html(" ");
            var isTold = IsToldByItsValues(fact);
            if (!isTold)
            {
                _html.Element("strong", fact.Name);
            }

            if (fact.On != fact.Name)
            {
                _html.Html(isTold ? "on " : Words.On(fact.Name));
                Link(fact.Page, fact.On);
            }
            else
            {
                _html.Html(" (");
                Link(fact.Page, "page");
                _html.Html(")");
            }

            Values(fact);
            _html.Html("</li>\n");
        }

        _html.Html("</ul>\n");
        Close();
    }

    // A judgement that is reworded is read in its old and new words, which follow.
    private static bool IsToldByItsValues(Fact fact) =>
        fact is { Kind: FactKind.Judgement, Change: ChangeKind.Changed }
        && fact.After?.Contains(fact.Name, StringComparison.Ordinal) == true;

    // What came or went is told once: its name stands above.
    private void Values(Fact fact)
    {
        var (before, after) =
            fact.Change == ChangeKind.Changed
                ? (fact.Before, fact.After)
                : (Rest(fact.Before, fact.Name), Rest(fact.After, fact.Name));
        if (!string.IsNullOrEmpty(before) || !string.IsNullOrEmpty(after))
        {
            _html.Html("<div class=\"values\">").Html(IndexParts.BeforeAndAfter(before, after)).Html("</div>");
        }
    }

    private static string? Rest(string? text, string name) =>
        text == name ? ""
        : text?.StartsWith(name + ": ", StringComparison.Ordinal) == true ? text[(name.Length + 2)..]
        : text;

    private void Prose()
    {
        var pages = _changes.Pages.Where(p => p.HasProse).ToList();
        if (pages.Count > 0)
        {
            Open("prose", "Prose", pages.Count);
            Rows(pages);
            Close();
        }
    }

    private void Pages()
    {
        Fold("added", "Pages added", p => p.Change == ChangeKind.Added && p.Because == Because.Content);
        Fold("removed", "Pages removed", p => p.Change == ChangeKind.Removed && p.Because == Because.Content);
        Fold("edited", "Pages edited", p => p.Change == ChangeKind.Changed && IsContent(p) && HasText(p));
        Fold("markup", "Markup only", p => p.Change == ChangeKind.Changed && IsContent(p) && !HasText(p));
        var causes = Words.ByCause(_changes);
        if (causes.Count == 0)
        {
            return;
        }

        Open("causes", "Pages that only show it", causes.Sum(c => c.Pages.Count));
        foreach (var (row, pages) in causes)
        {
            _html.Html("<details><summary>").Text(row).Html("</summary>\n");
            Rows(pages, most: 50);
            _html.Html("</details>\n");
        }

        Close();
    }

    private static bool IsContent(PageChange page) => page.Because == Because.Content;

    private static bool HasText(PageChange page) => page.Inserted + page.Deleted + page.Moved > 0;

    private void Fold(string id, string heading, Func<PageChange, bool> which)
    {
        var pages = _changes.Pages.Where(which).ToList();
        if (pages.Count > 0)
        {
            Open(id, heading, pages.Count, isFolded: true);
            Rows(pages);
            Close(isFolded: true);
        }
    }

    private void Rows(IReadOnlyList<PageChange> pages, int most = 500)
    {
        _html.Html("<ul class=\"rows\">\n");
        foreach (var page in pages.Take(most))
        {
            _html.Html("<li>");
            Link(page.Url, page.Title);
            _html.Html(" ").Element("code", page.Url).Html(" <span class=\"more\">").Html(IndexParts.Counts(page));
            _html.Html("</span></li>\n");
        }

        _html.Html(pages.Count > most ? $"<li>… and {Reading.Count(pages.Count - most)} more</li>\n" : "");
        _html.Html("</ul>\n");
    }

    private void Link(string url, string title) => IndexParts.Link(_html, url, title, _redlined, _gone);

    private void Open(string id, string heading, int count, bool isFolded = false)
    {
        _html.Html($"<section id=\"{id}\">\n").Html(isFolded ? "<details><summary>" : "");
        _html
            .Html("<h2>")
            .Text(heading)
            .Html(" <span class=\"count\">")
            .Text(Reading.Count(count))
            .Html("</span></h2>");
        _html.Html(isFolded ? "</summary>\n" : "\n");
    }

    private void Close(bool isFolded = false) => _html.Html(isFolded ? "</details>\n</section>\n" : "</section>\n");

    private static string Short(string label) =>
        label.Length == 40 && label.All(char.IsAsciiHexDigitLower) ? label[..10] : label;
}
