using Briefings.Review.Causes;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>Why each page differs: edited itself, showing what was edited, or in another theme.</summary>
public sealed class CauseTests
{
    private const string Footer = "templates/default/parts/foot.html";

    [Fact]
    public void A_new_alias_relinks_the_pages_that_name_it()
    {
        var before = new Edited()
            .Replace(Edited.Raid, "2. No talks [@wire-raid].", "2. No talks with the Northerners [@wire-raid].")
            .Files();
        var changes = new Edited()
            .Replace(Edited.Raid, "2. No talks [@wire-raid].", "2. No talks with the Northerners [@wire-raid].")
            .Replace(Edited.Front, "  - Jabhat ash-Shamal\n", "  - Jabhat ash-Shamal\n  - Northerners\n")
            .Review(before)
            .Changes;

        Assert.Equal(["/actors/northern-front/"], Urls(changes.Pages, Because.Content));
        Assert.Contains("/briefings/2024-03-26-after-the-raid/", Urls(changes.Pages, Because.Linked));
        Assert.Equal(
            ["alias 'Northerners' added to Northern Front"],
            changes.Pages.Where(p => p.Because == Because.Linked).Select(p => p.Cause).Distinct()
        );
        var relinked = changes.Pages.Single(p => p.Url == "/briefings/2024-03-26-after-the-raid/");
        Assert.True(relinked.Changes > 0);
        Assert.Contains(changes.Search, s => s is { Query: "Northerners", After: "/actors/northern-front/" });
    }

    [Fact]
    public void A_theme_tweak_is_one_cause_for_all_pages()
    {
        var preview = new Edited()
            .With(Footer, "</main>\n<footer><p>Another foot</p></footer>\n</body>\n</html>\n")
            .Review();
        var changes = preview.Changes;

        Assert.Empty(changes.Facts);
        Assert.All(changes.Pages, p => Assert.Equal((Because.Theme, "template part 'foot'"), (p.Because, p.Cause)));
        Assert.All(changes.Pages, p => Assert.Equal((0, 0), (p.Inserted, p.Deleted)));
        Assert.Contains(
            $"{changes.Pages.Count} pages: template part ",
            Edited.Text(preview, "_review/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_page_of_a_theme_tweak_names_the_template_that_it_shows()
    {
        var before = new Edited()
            .With("templates/default/term.html", "{{ part \"head\" }}<p>1</p>{{ part \"foot\" }}")
            .Files();
        var changes = new Edited()
            .With("templates/default/term.html", "{{ part \"head\" }}<p>2</p>{{ part \"foot\" }}")
            .Review(before)
            .Changes;

        Assert.NotEmpty(changes.Pages);
        Assert.All(changes.Pages, p => Assert.StartsWith("/glossary/", p.Url, StringComparison.Ordinal));
        Assert.All(
            changes.Pages,
            p => Assert.Equal((Because.Theme, "template 'term'", 1, 1), (p.Because, p.Cause, p.Inserted, p.Deleted))
        );
    }

    [Fact]
    public void Content_and_theme_in_one_change_are_told_apart()
    {
        var changes = new Edited()
            .With(Footer, "</main>\n<footer><p>Another foot</p></footer>\n</body>\n</html>\n")
            .Replace(Edited.Front, "status: alleged", "status: contested")
            .Review()
            .Changes;

        Assert.Equal(["/actors/northern-front/"], Urls(changes.Pages, Because.Content));
        Assert.Equal(
            ["/actors/valley-league/"],
            Urls(changes.Pages, Because.Linked).Where(url => !url.StartsWith("/explore/", StringComparison.Ordinal))
        );
        Assert.Contains("/glossary/", Urls(changes.Pages, Because.Theme));
    }

    [Fact]
    public void A_paragraph_moved_is_prose_with_no_word_changed()
    {
        const string seen =
            "See [the leaders](../actors/northern-front.md#leaders), [the truce](/events/2023-11-02-truce/) "
            + "and `NF-7` in code.\nA name that never links: [[!NF-7]].\n\n";
        const string heading = "## What is claimed\n\n";
        var changes = new Edited()
            .Replace(Edited.Raid, seen, "")
            .Replace(Edited.Raid, heading, seen + heading)
            .Review()
            .Changes;

        Assert.Empty(changes.Facts);
        var page = changes.Pages.Single(p => p.Because == Because.Content);
        Assert.Equal(
            ("/briefings/2024-03-26-after-the-raid/", 0, 0, 1, true),
            (page.Url, page.Inserted, page.Deleted, page.Moved, page.HasProse)
        );
        Assert.Empty(changes.Introduced);
        Assert.Empty(changes.Resolved);
    }

    [Fact]
    public void A_briefing_with_topics_of_its_own_words_is_edited_when_its_prose_is()
    {
        const string path = "content/briefings/2024-06-01-talks.md";
        const string text = "---\ntitle: Talks\ndate: 2024-06-01\ntopics: [harbour dues]\n---\nThey met.\n";
        var before = new Edited().Without("content/topics.yml").With(path, text).Files();
        var changes = new Edited()
            .Without("content/topics.yml")
            .With(path, text.Replace("met", "parted", StringComparison.Ordinal))
            .Review(before)
            .Changes;

        Assert.Equal(["/briefings/2024-06-01-talks/"], Urls(changes.Pages, Because.Content));
    }

    [Fact]
    public void A_table_row_is_prose_of_its_page()
    {
        var changes = new Edited()
            .Replace(
                Edited.Raid,
                "| Northern Front | 4 [@front-statement] |",
                "| Northern Front | 4 [@front-statement] |\n| Bystanders | 2 [@wire-raid] |"
            )
            .Review()
            .Changes;

        Assert.Empty(changes.Facts);
        var page = Assert.Single(changes.Pages, p => p.Because == Because.Content);
        Assert.Equal((3, 0), (page.Inserted, page.Deleted));
    }

    [Fact]
    public void Both_versions_give_the_same_bytes_with_one_thread_and_with_many()
    {
        var edited = new Edited().Replace(Edited.Front, "status: alleged", "status: contested").Files();
        var texts = new[] { 1, 4 }.Select(workers =>
            Edited.All(
                Reviewer.Compare(
                    Sites.TestSites.Input("every-field"),
                    edited,
                    ("base", "head"),
                    new(Sites.TestSites.Today, Workers: workers)
                )
            )
        );

        Assert.Single(texts.Distinct());
    }

    private static IEnumerable<string> Urls(IEnumerable<PageChange> pages, Because because) =>
        pages.Where(p => p.Because == because).Select(p => p.Url);
}
