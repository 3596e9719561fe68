using Briefings.Disk;
using Briefings.Model;
using Briefings.Tests.Disk;
using Briefings.Tests.Sites;
using Xunit;
using static System.StringComparison;

namespace Briefings.Tests.Incremental;

/// <summary>A build that goes on from what another process kept: pages that an edit does not concern stay.</summary>
public sealed class KeptTests
{
    private static readonly BuildOptions Options = new(TestSites.Today, Workers: 2);
    private const string Raid = "content/briefings/2024-03-26-after-the-raid.md";
    private static readonly int Samples = Environment.GetEnvironmentVariable("BRIEFINGS_ALL") is null ? 10 : 80;

    [Fact]
    public void It_finds_and_leaves_what_a_clean_build_does() =>
        TextEdits.Sample(
            Samples,
            start =>
            {
                var site = new KeptSite(start, Options);
                return tree => site.Build(tree);
            }
        );

    [Fact]
    public void Files_of_which_nothing_is_read_do_not_keep_a_site_from_being_gone_on_from()
    {
        using var site = new TempFolder();
        site.With("site.yml", "title: Site\nbase_url: https://example.org/\n")
            .With("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
            .With("templates/unused/theme.yml", "colors: {}\n")
            .With("seeds/scan.pdf");
        var memory = new BuildMemory();

        var result = SiteBuilder.Build(FolderTree.Read(site.Root), new BuildOptions(TestSites.Today), memory);

        Assert.NotNull(memory.Keep(result));
    }

    [Fact]
    public void A_sentence_more_concerns_the_page_its_feeds_and_the_index()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Reworded(site, "More was said of it later."));

        Assert.Equal(
            ["briefings/2024-05-01-three-weeks-on/index.html", "feed.json", "feed.xml", "search/index.json"],
            made.Where(path => !IsHashed(path))
        );
    }

    [Theory]
    [InlineData("Zyzzyva.")]
    [InlineData("Sixty words and more were said of them by all who knew what had come of it.")]
    public void What_no_page_says_any_more_is_not_found(string sentence)
    {
        var site = new KeptSite(TextEdits.Rich, Options);
        var before = site.Tree;
        site.Build(Reworded(site, sentence));
        site.Build(TextEdits.In(site.Tree, Raid, text => $"{text}\n{sentence}\n"));

        site.Build(TextEdits.In(site.Tree, Raid, _ => TextEdits.Text(before.Find(Raid)!)));
        site.Build(Edited(site, text => text.Replace(sentence, "", Ordinal)));
    }

    [Fact]
    public void Of_documents_that_an_edited_page_does_not_show_nothing_is_read_back()
    {
        var briefings = Enumerable
            .Range(1, 90)
            .Select(i => (Briefing(i), $"---\ntitle: No. {i}\ndate: 2024-01-01\ntopics: [t{i}]\n---\nText {i}.\n"));
        var site = new KeptSite(
            FileTree.Of([("site.yml", "title: S\nbase_url: https://s.example/\n"), .. briefings]),
            Options
        );

        var made = site.Build(TextEdits.In(site.Tree, Briefing(90), text => text + "More was said.\n"));

        Assert.Contains("briefings/2024-01-01-090/index.html", made);
        Assert.Contains(Briefing(90), site.Fetched);
        Assert.DoesNotContain(Briefing(10), site.Fetched);
        Assert.DoesNotContain(Briefing(50), site.Fetched);

        static string Briefing(int i) => $"content/briefings/2024-01-01-{i:000}.md";
    }

    [Fact]
    public void Words_of_one_edit_are_still_there_after_the_next_of_another_text()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        foreach (var word in new[] { "zealous", "zebra", "zenith" })
        {
            site.Build(Reworded(site, $"It was {word} then."));
            site.Build(
                TextEdits.In(
                    site.Tree,
                    "content/briefings/2024-03-26-after-the-raid.md",
                    text => $"{text}\nMore {word} than before.\n"
                )
            );
        }

        Assert.Contains("search/index.json", site.Build(Reworded(site, "And that was all.")));
    }

    [Fact]
    public void What_is_found_in_an_edited_text_is_told_again()
    {
        const string briefing = "content/briefings/2024-01-01-a.md";
        var site = new KeptSite(
            FileTree.Of(
                ("site.yml", "title: S\nbase_url: https://s.example/\n"),
                ("content/actors/one.md", "---\nname: One\nkind: armed-group\naliases: [Front]\n---\n"),
                ("content/actors/two.md", "---\nname: Two\nkind: armed-group\naliases: [Front]\n---\n"),
                (briefing, "---\ntitle: A\ndate: 2024-01-01\n---\nThe Front came.\n")
            ),
            Options
        );

        site.Build(TextEdits.In(site.Tree, briefing, text => text + "It went.\n"));

        Assert.Contains(site.Found, one => one.Rule == LinkRules.UnclearMention);
    }

    [Theory]
    [InlineData("another title", "Three weeks on", "A month on", "")]
    [InlineData("a field of its own", "summary:", "summary: Anew. ", "")]
    [InlineData("a source cited for the first time", "", "", "So they said [@front-statement].")]
    [InlineData("whom it did not mention", "", "", "The Northern Front came.")]
    [InlineData("a broken link", "", "", "See [it](/nowhere/).")]
    public void What_is_seen_beyond_a_page_is_linked_with_all_others(string what, string old, string now, string more)
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        site.Build(Edited(site, text => $"{(old.Length == 0 ? text : text.Replace(old, now, Ordinal))}\n{more}\n"));

        Assert.True(site.Fetched.Count == site.Tree.Under("content/").Count(IsDocument), what);
    }

    [Fact]
    public void Another_sentence_on_an_actor_concerns_its_page_and_data()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Edited(site, text => text.Replace(" is gone ", " is all but gone ", Ordinal)));

        Assert.Contains("actors/valley-league/index.html", made);
        Assert.Contains("actors/valley-league/index.json", made);
        Assert.Contains("data/mentions.csv", made);
        Assert.DoesNotContain("actors/ardanian-army/index.html", made);
        Assert.DoesNotContain("actors/index.html", made);
    }

    [Fact]
    public void One_mention_more_concerns_whatever_shows_how_many_there_are()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Reworded(site, "The Valley League is no more."));

        Assert.Contains("actors/index.html", made);
        Assert.DoesNotContain("actors/ardanian-army/index.html", made);
    }

    [Fact]
    public void Whom_a_text_names_for_the_first_time_concerns_those_who_show_what_is_about_that_actor()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Reworded(site, "The Northern Front came."));

        Assert.Contains("actors/northern-front/feed.xml", made);
        Assert.Contains("briefings/2024-03-26-after-the-raid/index.html", made);
        Assert.Contains("index.html", made);
        Assert.DoesNotContain("sources/wire-raid/index.html", made);
        Assert.DoesNotContain("explore/network/index.html", made);
    }

    [Fact]
    public void What_a_text_cites_for_the_first_time_concerns_the_source()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Reworded(site, "So it was reported [@front-statement]."));

        Assert.Contains("sources/front-statement/index.html", made);
        Assert.DoesNotContain("sources/wire-raid/index.html", made);
        Assert.DoesNotContain("actors/northern-front/index.html", made);
    }

    [Fact]
    public void A_title_concerns_whoever_lists_it()
    {
        var site = new KeptSite(TextEdits.Rich, Options);

        var made = site.Build(Edited(site, text => text.Replace("Three weeks on", "A month on", Ordinal)));

        Assert.Contains("briefings/index.html", made);
        Assert.Contains("actors/valley-league/index.html", made);
        Assert.Contains("sources/wire-raid/index.html", made);
        Assert.DoesNotContain("actors/ardanian-army/index.html", made);
        Assert.DoesNotContain("events/index.html", made);
    }

    [Fact]
    public void A_heading_that_others_link_to_concerns_their_links()
    {
        var site = new KeptSite(TextEdits.Rich, Options);
        site.Build(Reworded(site, "See [more](/briefings/2024-03-26-after-the-raid/#what-is-claimed)."));

        Assert.Contains("## What is claimed", TextEdits.Text(site.Tree.Find(Raid)!), Ordinal);
        site.Build(TextEdits.In(site.Tree, Raid, text => text.Replace("## What is", "## What was", Ordinal)));

        Assert.True(site.HasErrors);
    }

    [Fact]
    public void What_came_is_there_afterwards_and_all_else_as_a_clean_build_has_it()
    {
        var site = new KeptSite(TextEdits.Rich, Options);
        var text = "---\ntitle: Again\ndate: 2024-05-02\ntopics: [ceasefires]\n---\nThe Valley League.\n"u8.ToArray();
        var image = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray();

        site.Build(site.Tree.With(InputFile.Of("content/briefings/more.svg", image, ContentHash.Of(image))));
        var made = site.Build(
            site.Tree.With(InputFile.Of("content/briefings/2024-05-02-again.md", text, ContentHash.Of(text)))
        );

        Assert.Contains("briefings/2024-05-02-again/index.html", made);
    }

    private static FileTree Reworded(KeptSite site, string sentence) => Edited(site, text => $"{text}\n{sentence}\n");

    private static FileTree Edited(KeptSite site, Func<string, string> edit) =>
        TextEdits.In(site.Tree, "content/briefings/2024-05-01-three-weeks-on.md", edit);

    private static bool IsDocument(InputFile file) =>
        file.Path.EndsWith(".md", Ordinal) || file.Path.EndsWith(".yml", Ordinal);

    private static bool IsHashed(string path) => path.StartsWith("search/", Ordinal) && path.EndsWith(".txt", Ordinal);
}
