using Xunit;

namespace Briefings.Tests.Search;

/// <summary>A reader finds pages by what they say.</summary>
public sealed class TextSearchTests
{
    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_a_heading_and_that_more_than_one_in_the_text()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Briefing("a", "Notes of the week", "Nothing but a word on smuggling here."),
            SearchedSite.Briefing("b", "Notes of the month", "## Smuggling\n\nNothing but a word here and there."),
            SearchedSite.Briefing("c", "Smuggling by sea", "Nothing but a word here and there.")
        );

        Assert.Equal(["/briefings/c/", "/briefings/b/", "/briefings/a/"], site.Find("smuggling"));
    }

    [Fact]
    public void Words_as_typed_come_before_other_forms_of_them()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Briefing("a", "Striking strikes, striking strikes", "Strikes strikes striking striking."),
            SearchedSite.Briefing("b", "Notes", "Among other things there was one strike.")
        );

        Assert.Equal(["/briefings/b/", "/briefings/a/"], site.Find("strike"));
        Assert.Equal(["/briefings/a/", "/briefings/b/"], site.Find("strikes"));
    }

    [Fact]
    public void Endings_are_those_of_the_pages_language()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Briefing("a", "Nach der Wahl", "Zwei Angriffen folgte Stille.", "lang: de\n"),
            SearchedSite.Briefing("b", "After the vote", "The angriffen were quoted.")
        );

        Assert.Equal(["/briefings/a/"], site.Find("angriff "));
        Assert.Equal(["/briefings/a/", "/briefings/b/"], site.Find("angriffen").Order());
    }

    [Fact]
    public void A_phrase_is_found_word_after_word()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Briefing("a", "One", "The border post fell at dawn."),
            SearchedSite.Briefing("b", "Two", "The post at the border held.")
        );

        Assert.Equal(["/briefings/a/"], site.Find("\"border post\""));
        Assert.Equal(2, site.Find("border post").Length);
        Assert.Empty(site.Find("\"post border\""));
    }

    [Fact]
    public void A_word_with_a_hyphen_before_it_is_left_out()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Briefing("a", "One", "Smuggling of rifles by sea."),
            SearchedSite.Briefing("b", "Two", "Smuggling of rifles by road.")
        );

        Assert.Equal(["/briefings/b/"], site.Find("smuggling -sea"));
    }

    [Fact]
    public void A_sentence_that_a_briefing_takes_from_a_profile_is_found_on_the_profile_only()
    {
        const string Sentence = "The group levies a tithe on every caravan that crosses the eastern pass.";
        var (path, profile) = SearchedSite.Actor("front", "Northern Front");
        var site = SearchedSite.Of(
            "en",
            (path, profile + "\n" + Sentence),
            SearchedSite.Briefing("a", "Taxes", Sentence + " This changed in May.")
        );

        Assert.Equal(["/actors/front/"], site.Find("tithe caravan"));
        Assert.Equal(["/briefings/a/"], site.Find("changed may"));
    }

    [Fact]
    public void A_briefing_that_names_an_actor_is_found_by_every_name_of_it()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Actor("front", "Northern Front", "NF", "Lantern Bearers"),
            SearchedSite.Briefing("a", "A week", "Northern Front came back.")
        );

        Assert.Equal(["/actors/front/", "/briefings/a/"], site.Find("lantern bearers"));
        Assert.Equal("text", site.Ask("lantern bearers").Results[1].Matched);
    }

    [Theory]
    [InlineData("北方", 1)]
    [InlineData("戦線が", 1)]
    [InlineData("方北", 0)]
    public void Scripts_without_blanks_are_searched_by_pairs(string query, int count)
    {
        var site = SearchedSite.Of("en", SearchedSite.Briefing("a", "One", "北方戦線が村に入った。"));

        Assert.Equal(count, site.Find(query).Length);
    }
}
