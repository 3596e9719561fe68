using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Mentions as bytes are the same ones.</summary>
public sealed class PackedMentionTests
{
    private static readonly Document Page = TestSites.Get("every-field").Site.Pages[0];

    // In one section and sentence, in others, back in the first; words that are not those of the sentence, or past it.
    private static readonly Mention[] Mentions =
    [
        Of("a", "", "", "Élan met the Order, said Élan.", 0, "Élan"),
        Of("b", "", "", "Élan met the Order, said Élan.", 13, "Order"),
        Of("a", "", "", "Élan met the Order, said Élan.", 25, "Élan"),
        Of("b", "One", "one", "Élan met the Order, said Élan.", 13, "Order"),
        Of("c", "Zwei 🜚", "zwei", "🜚 saw 🜚.", 7, "🜚"),
        Of("c", "Zwei 🜚", "other", "🜚 saw 🜚.", 7, "🜚"),
        Of("a", "", "", "Of the Élan  front", 7, "Élan front"),
        Of("a", "", "", "Cut o", 4, "off"),
        Of("b", "", "", "", 12, "Order"),
        Of("b", "", "", "", 0, ""),
    ];

    private static readonly PackedMentions Together = On(Page, Mentions);

    [Fact]
    public void All_are_the_same() => Expect.NoFault(Leaf.Differences(Mentions, Together.ToArray()));

    [Fact]
    public void Those_of_a_site_are_the_same()
    {
        var site = TestSites.Get("every-field").Site;
        var pages = site.Documents.Where(page => site.References.MentionsOn[page.Url].Count > 0).ToList();

        Assert.True(pages.Count > 2);
        Expect.NoFault(
            pages.SelectMany(page =>
            {
                var mentions = site.References.MentionsOn[page.Url].ToArray();
                return Leaf.Differences(mentions, On(page, mentions).ToArray());
            })
        );
    }

    [Theory]
    [InlineData("a", 4)]
    [InlineData("b", 4)]
    [InlineData("c", 2)]
    [InlineData("d", 0)]
    public void Those_of_one_actor_are_told_and_counted(string actor, int count)
    {
        Assert.Equal(count, Together.CountOf(actor));
        Expect.NoFault(
            Leaf.Differences(Mentions.Where(m => m.ActorId == actor).ToArray(), Together.Of(actor).ToArray())
        );
    }

    [Fact]
    public void Actors_stand_in_the_order_of_their_first_mention()
    {
        Assert.Equal(["a", "b", "c"], Together.Actors);
        Assert.Equal([4, 4, 2], Together.Counts);
        Assert.Equal(Mentions.Length, Together.Count);
        Assert.Equal(Mentions[4].Text, Together[4].Text);
    }

    [Fact]
    public void A_page_may_mention_nobody()
    {
        var none = On(Page, []);

        Assert.Empty(none);
        Assert.Empty(none.Counts);
        Assert.Empty(none.Of("a"));
        Assert.Equal(0, none.CountOf("a"));
    }

    [Fact]
    public void Damaged_bytes_give_something_or_an_exception_that_says_so() =>
        Damage.Check(
            Together.Bytes.ToArray(),
            bytes => _ = new PackedMentions(Page, Together.Actors, Together.Counts, Spooled.Of(bytes)).ToArray()
        );

    private static PackedMentions On(Document page, IEnumerable<Mention> mentions)
    {
        using var writer = new MentionWriter();
        foreach (var one in mentions)
        {
            writer.Add(one.ActorId, one.Section, one.Anchor, one.Text, one.Sentence, one.OffsetInSentence);
        }

        return writer.On(page, null);
    }

    private static Mention Of(string actor, string section, string anchor, string sentence, int offset, string text) =>
        new(actor, Page, section, anchor, text, System.Text.Encoding.UTF8.GetBytes(sentence), offset);
}
