using Xunit;

namespace Briefings.Tests.Search;

/// <summary>A reader finds an actor by any spelling of any of its names.</summary>
public sealed class NameSearchTests
{
    private static readonly SearchedSite Site = SearchedSite.Of(
        "en",
        SearchedSite.Actor("isis-k", "Islamic State – Khorasan Province", "ISIS-K", "ISKP", "Wilayat Khorasan"),
        SearchedSite.Actor("taliban", "Taliban", "The Afghan Taliban", "طالبان", "Талибан", "塔利班"),
        SearchedSite.Actor("ttp", "Tehrik-e-Taliban Pakistan", "TTP", "Students' Movement"),
        SearchedSite.Actor("shabaab", "Al-Shabaab", "Mujahideen Youth Movement", "الشباب"),
        SearchedSite.Actor("jaish", "Jaish-e-Mohammed", "Army of Mohammed"),
        SearchedSite.Actor("harkat", "Harakat ul-Mujahidin", "Quetta Circle"),
        SearchedSite.Actor("lashkar", "Lashkar-e-Tayyiba", "Army of the Pure"),
        SearchedSite.Actor("osbat", "Asbat al-Ansar"),
        SearchedSite.Actor("ashura", "Saraya al-Ashura", "Wilayat Sinai"),
        SearchedSite.Actor("eln", "Ejército de Liberación Nacional", "ELN"),
        SearchedSite.Actor("oneill", "O'Neill Column", "Côte d’Ivoire Front", "Sana'a Guard"),
        SearchedSite.Actor("bear", "APT28", "FANCY BEAR", "SparkyCarp"),
        SearchedSite.Actor("north", "Northern Army", "National Guard"),
        SearchedSite.Actor("south", "Southern Army", "National Guard")
    );

    [Theory]
    [InlineData("islamic state khorasan province", "isis-k")]
    [InlineData("ISLAMIC-STATE khorasan", "isis-k")]
    [InlineData("isisk", "isis-k")]
    [InlineData("isis k", "isis-k")]
    [InlineData("iskp", "isis-k")]
    [InlineData("khorasan wilayat", "isis-k")]
    [InlineData("students movement", "ttp")]
    [InlineData("studentsmovement", "ttp")]
    [InlineData("apt 28", "bear")]
    [InlineData("apt-28", "bear")]
    [InlineData("fancybear", "bear")]
    [InlineData("sparky carp", "bear")]
    [InlineData("ejercito de liberacion", "eln")]
    [InlineData("Eje\u0301rcito de Liberacio\u0301n Nacional", "eln")]
    public void Case_marks_hyphens_blanks_and_order_do_not_matter(string query, string actor) =>
        Assert.Equal($"/actors/{actor}/", Site.Find(query)[0]);

    [Theory]
    [InlineData("shabaab", "shabaab")]
    [InlineData("ash-shabab", "shabaab")]
    [InlineData("al shebab", "shabaab")]
    [InlineData("Tehreek-i-Taliban Pakistan", "ttp")]
    [InlineData("jaysh muhammad", "jaish")]
    [InlineData("Harkat al-Mujahideen", "harkat")]
    [InlineData("Lashkar-i-Taiba", "lashkar")]
    [InlineData("Laskar e Toyba", "lashkar")]
    [InlineData("Usbat ul-Ansar", "osbat")]
    [InlineData("Ketta Cirkle", "harkat")]
    public void Romanisations_of_a_name_are_one(string query, string actor) =>
        Assert.Equal($"/actors/{actor}/", Site.Find(query)[0]);

    [Theory]
    [InlineData("neill")]
    [InlineData("column neill")]
    [InlineData("neil colum")]
    [InlineData("oneill")]
    [InlineData("o neill column")]
    [InlineData("ivoire front")]
    [InlineData("sanaa guard")]
    public void What_stands_behind_an_apostrophe_is_a_word_too(string query) =>
        Assert.Equal("/actors/oneill/", Site.Find(query)[0]);

    [Theory]
    [InlineData("طالبان", "taliban")]
    [InlineData("الطالبان", "taliban")]
    [InlineData("طالِبان", "taliban")]
    [InlineData("شباب", "shabaab")]
    [InlineData("талибан", "taliban")]
    [InlineData("塔利班", "taliban")]
    [InlineData("塔利", "taliban")]
    public void Names_are_found_in_their_own_script(string query, string actor) =>
        Assert.Equal($"/actors/{actor}/", Site.Find(query)[0]);

    [Theory]
    [InlineData("talban", "taliban")]
    [InlineData("tailban", "taliban")]
    [InlineData("taliband", "taliban")]
    [InlineData("xaliban", "taliban")]
    [InlineData("afgan talibn", "taliban")]
    [InlineData("mujahidden yuoth movement", "shabaab")]
    public void Slips_are_forgiven_by_length(string query, string actor) =>
        Assert.Equal($"/actors/{actor}/", Site.Find(query)[0]);

    [Theory]
    [InlineData("EL")]
    [InlineData("ELX")]
    [InlineData("TTQ")]
    public void Short_names_are_never_guessed(string query) =>
        Assert.DoesNotContain(Site.Ask(query).Results, r => r.Title == "Taliban");

    [Fact]
    public void A_name_is_found_from_its_first_letters_on()
    {
        const string Name = "mujahideen youth movement";

        for (var length = 3; length <= Name.Length; length++)
        {
            Assert.Equal("/actors/shabaab/", Site.Find(Name[..length])[0]);
        }
    }

    [Fact]
    public void An_article_that_a_reader_types_counts_where_the_name_has_it()
    {
        var site = SearchedSite.Of(
            "en",
            SearchedSite.Actor("a", "Jaish-e-Mohammed"),
            SearchedSite.Actor("b", "Jaysh al-Muhajirin wal-Ansar")
        );

        Assert.Equal(["/actors/b/", "/actors/a/"], site.Find("wal jaish"));
    }

    [Theory]
    [InlineData("ISKP", "also known as ISKP")]
    [InlineData("iskp", "also known as ISKP")]
    [InlineData("islamic state khorasan province", "name")]
    public void The_reason_names_the_alias(string query, string reason) =>
        Assert.Equal(reason, Site.Ask(query).Results[0].Matched);

    [Fact]
    public void An_alias_of_several_actors_shows_them_all() =>
        Assert.Equal(["/actors/north/", "/actors/south/"], Site.Find("national guard").Order());

    [Fact]
    public void The_whole_name_comes_before_names_that_hold_it() =>
        Assert.Equal(["/actors/taliban/", "/actors/ttp/"], Site.Find("taliban"));

    [Theory]
    [InlineData("qqxzzy")]
    [InlineData("uvuvwevwe")]
    [InlineData("zzzzzzzzzzzzzzzz")]
    [InlineData("the of and")]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("---")]
    public void Nonsense_finds_nothing(string query) => Assert.Empty(Site.Find(query));
}
