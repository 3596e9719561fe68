using AngleSharp.Html.Parser;
using Briefings.Review.Redline;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>The preview as files: whole, linked by file names, and within the policy that it states.</summary>
public sealed class PreviewTests
{
    private static readonly Preview Some = new Edited()
        .Replace(Edited.Front, "  - Jabhat ash-Shamal\n", "  - Jabhat ash-Shamal\n  - \"<script>x</script> & co\"\n")
        .Replace(Edited.Front, "status: alleged", "status: contested")
        .Replace(Edited.Raid, "1. Another raid [@wire-raid].", "1. Another raid soon [@wire-raid].")
        .Replace(Edited.Raid, "| Northern Front | 4 [@front-statement] |\n", "")
        .Without("content/pages/methodology.md")
        .With("content/pages/new.md", "---\ntitle: New\n---\n## Part\n\nText.\n")
        .Review();

    private static readonly Dictionary<string, string> Files = Some
        .Result.Pages.Select(p => p.Path)
        .ToDictionary(p => p, p => Edited.Text(Some, p), StringComparer.Ordinal);

    private const StringComparison Within = StringComparison.Ordinal;

    [Fact]
    public void Every_link_of_the_review_names_a_file_that_is_there()
    {
        var broken =
            from file in Files
            where
                file.Key.StartsWith("_review/", StringComparison.Ordinal)
                && file.Key.EndsWith(".html", StringComparison.Ordinal)
            let html = new HtmlParser().ParseDocument(file.Value)
            from link in html.QuerySelectorAll("[href], [src]")
            let href = link.GetAttribute("href") ?? link.GetAttribute("src")!
            where !Leads("/" + file.Key, href, html.All.Select(e => e.Id).ToHashSet())
            select $"{file.Key}: {href}";

        Expect.NoFault(broken);
    }

    [Fact]
    public void A_reworded_judgement_stands_in_the_index_word_by_word()
    {
        var preview = new Edited()
            .Replace(Edited.Raid, "will attack again before", "will attack twice before")
            .Review();

        Assert.Contains(
            "The Northern Front will attack <del>again</del><ins>twice</ins> before the summer.",
            Edited.Text(preview, "_review/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_judgement_that_is_only_weighed_anew_or_that_is_new_stands_in_the_index_with_its_words()
    {
        const string added = "  - {text: The truce will hold., likelihood: likely}\n";
        var preview = new Edited()
            .Replace(Edited.Raid, "confidence: moderate", "confidence: low")
            .Replace(Edited.Raid, "actors: [NF-7", added + "actors: [NF-7")
            .Review();
        var index = Edited.Text(preview, "_review/index.html");

        Assert.Contains("<strong>The Northern Front will attack again before the summer.</strong>", index, Within);
        Assert.Contains("<strong>The truce will hold.</strong>", index, Within);
    }

    [Fact]
    public void No_page_of_the_review_needs_what_its_policy_forbids()
    {
        foreach (var (path, text) in Files.Where(f => f.Key.StartsWith("_review/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
            Assert.DoesNotContain("type=\"module\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick", text, StringComparison.Ordinal);
            Assert.True(
                !path.EndsWith(".html", StringComparison.Ordinal)
                    || text.Contains("default-src 'none'", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Each_edited_page_is_redlined_and_leads_to_the_next()
    {
        var pages = Files.Keys.Where(p => p.StartsWith("_review/pages/", StringComparison.Ordinal)).ToList();
        var first = new HtmlParser().ParseDocument(Files["_review/index.html"]).QuerySelector("a[rel=next]")!;

        var seen = new List<string>();
        for (var (at, href) = ("/_review/index.html", first.GetAttribute("href")); href is not null; )
        {
            at = SiteLink.Resolve(at, href);
            seen.Add(at[1..]);
            href = new HtmlParser().ParseDocument(Files[at[1..]]).QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(pages.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.Contains("_review/pages/methodology/index.html", pages);
        Assert.Contains("_review/pages/new/index.html", pages);
    }

    [Fact]
    public void Without_what_went_a_redlined_page_has_the_words_of_the_new_page()
    {
        foreach (
            var change in Some.Changes.Pages.Where(p =>
                p.Redlined is not null && p.Change == Briefings.Review.ChangeKind.Changed
            )
        )
        {
            var redlined = new HtmlParser().ParseDocument($"<main>{change.Redlined}</main>");
            foreach (var aside in redlined.QuerySelectorAll(".apart, .step, del").ToList())
            {
                aside.Remove();
            }

            var page = change.Url == "/404.html" ? "404.html" : change.Url[1..] + "index.html";
            Assert.Equal(Letters(Files[page], change.Url), Letters(redlined.DocumentElement.OuterHtml, change.Url));
        }
    }

    // A link within a word cuts it in two.
    private static string Letters(string html, string url) =>
        string.Concat(MainText.Of(html, url).SelectMany(b => b.Words));

    private static bool Leads(string from, string href, HashSet<string?> ids) =>
        href.StartsWith('#')
            ? ids.Contains(href[1..])
            : Files.ContainsKey(SiteLink.WithoutTail(SiteLink.Resolve(from, href))[1..]);
}
