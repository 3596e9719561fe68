using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Briefings.Tests.Exchange;

/// <summary>What other programs read: feeds, JSON, CSV, sitemap, citations.</summary>
public sealed class ExportTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TestSite _site = TestSite.Of(
        (
            "content/actors/lantern.yml",
            """
            name: Lantern Front
            kind: armed-group
            aliases: [{name: "=LF()", kind: acronym}]
            founded: [{value: 1994, evidence: [post]}, {value: 1995-02, evidence: [post], note: Another year.}]
            relationships: [{type: hostile-to, target: order, from: 2020, evidence: [post]}]
            """
        ),
        ("content/actors/order.yml", "name: Order\nkind: militia\n"),
        (
            "content/sources/all.yml",
            """
            publishers: [{id: border, name: Border Post, reliability: B}]
            sources: [{id: post, title: "Truce, at last", publisher: border, url: "https://example.org/1"}]
            """
        ),
        (
            "content/briefings/2024-03-26-truce.md",
            """
            ---
            title: 'Truce </script> & "peace" {50%} in the north'
            date: 2024-03-26
            summary: A & B <agree>.
            authors: [{name: Ann Example, orcid: 0000-0002-1825-0097}]
            topics: [Cease fires]
            revisions: [{date: 2024-04-02, kind: correction, note: The count was five.}]
            ---
            The Lantern Front kept to it [@post]. See [the other](../actors/order.yml).
            """
        ),
        ("content/briefings/2024-01-01-old.md", "---\ntitle: Old\ndate: 2024-01-01\nstatus: withdrawn\n---\nText.\n"),
        (
            "content/briefings/2024-01-02-secret.md",
            "---\ntitle: Hush\ndate: 2024-01-02\ntlp: RED\n---\nLantern Front.\n"
        )
    );

    [Theory]
    [InlineData("feed.xml", """href="https://example.org/sub/actors/order/""")]
    [InlineData("actors/lantern/feed.xml", "<p>A &amp; B &lt;agree&gt;.</p>")]
    [InlineData("topics/cease-fires/feed.xml", "<p>A &amp; B &lt;agree&gt;.</p>")]
    public void A_feed_is_Atom_with_absolute_addresses_and_the_text_or_its_summary(string path, string content)
    {
        var feed = XDocument.Parse(_site.Text(path)).Root!;
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("https://example.org/sub/briefings/2024-03-26-truce/", entry.Element(Atom + "id")!.Value);
        Assert.Equal("2024-04-02T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Contains(content, entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Contains("The count was five.", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_feed_has_the_same_entries()
    {
        using var feed = JsonDocument.Parse(_site.Text("feed.json"));
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        var entry = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("A & B <agree>.", entry.GetProperty("summary").GetString());
    }

    [Fact]
    public void A_profile_has_its_facts_and_mentions_as_JSON_beside_it()
    {
        using var json = JsonDocument.Parse(_site.Text("actors/lantern/index.json"));
        var mention = Assert.Single(json.RootElement.GetProperty("mentions").EnumerateArray());
        Assert.Equal("/briefings/2024-03-26-truce/", mention.GetProperty("page").GetString());
        Assert.Equal("Lantern Front", mention.GetProperty("text").GetString());
        Assert.StartsWith(
            "The Lantern Front kept to it",
            mention.GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["1994", "1995-02"],
            json.RootElement.GetProperty("founded").EnumerateArray().Select(f => f.GetProperty("value").GetString())
        );
    }

    [Fact]
    public void A_relationship_stands_at_both_ends()
    {
        using var json = JsonDocument.Parse(_site.Text("actors/order/index.json"));
        var relationship = Assert.Single(json.RootElement.GetProperty("relationships").EnumerateArray());
        Assert.Equal("lantern", relationship.GetProperty("actor").GetString());
        Assert.True(relationship.GetProperty("inverse").GetBoolean());
    }

    [Fact]
    public void No_cell_of_a_table_is_run_as_a_formula() =>
        Assert.Contains("lantern,'=LF(),acronym", _site.Text("data/aliases.csv"), StringComparison.Ordinal);

    [Fact]
    public void The_sitemap_lists_what_is_published_and_not_withdrawn()
    {
        var map = _site.Text("sitemap.xml");
        Assert.Contains(
            "<loc>https://example.org/sub/briefings/2024-03-26-truce/</loc><lastmod>2024-04-02",
            map,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("old", map, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", map, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_carries_JSON_LD_that_cannot_end_its_script_element()
    {
        var page = _site.Text("briefings/2024-03-26-truce/index.html");
        var start = page.IndexOf("application/ld+json", StringComparison.Ordinal);
        var text = page[(page.IndexOf('>', start) + 1)..];
        using var json = JsonDocument.Parse(text[..text.IndexOf("</script>", StringComparison.Ordinal)]);
        Assert.Equal("AnalysisNewsArticle", json.RootElement.GetProperty("@type").GetString());
        Assert.StartsWith(
            "Truce </script>",
            json.RootElement.GetProperty("headline").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_above_the_ceiling_reaches_any_output()
    {
        foreach (var path in _site.Paths)
        {
            Assert.DoesNotContain("Hush", _site.Text(path), StringComparison.Ordinal);
        }
    }
}
