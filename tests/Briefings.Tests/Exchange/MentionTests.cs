using System.Text.Json;
using Xunit;

namespace Briefings.Tests.Exchange;

/// <summary>Each mention is told with the sentence that it stands in, wherever mentions are told.</summary>
public sealed class MentionTests
{
    private static readonly string[] Lantern =
    [
        "Élan and Lantern met the Order.",
        "Lantern, “they” say, left.",
        "Nobody saw Lantern again.",
    ];

    private readonly TestSite _site = TestSite.Of(
        ("content/actors/lantern.yml", "name: Lantern\nkind: armed-group\n"),
        ("content/actors/order.yml", "name: Order\nkind: militia\n"),
        (
            "content/briefings/2024-03-26-talks.md",
            $"""
            ---
            title: Talks
            date: 2024-03-26
            ---

            It rained. {Lantern[0]} {Lantern[1]}

            The Order stayed. {Lantern[2]}
            """
        )
    );

    [Theory]
    [InlineData("lantern", "Élan and Lantern met the Order.|Lantern, “they” say, left.|Nobody saw Lantern again.")]
    [InlineData("order", "Élan and Lantern met the Order.|The Order stayed.")]
    public void In_a_profile_as_JSON(string actor, string sentences)
    {
        using var json = JsonDocument.Parse(_site.Text($"actors/{actor}/index.json"));
        var told = json
            .RootElement.GetProperty("mentions")
            .EnumerateArray()
            .Select(mention => mention.GetProperty("sentence").GetString());

        Assert.Equal(sentences, string.Join('|', told));
    }

    [Fact]
    public void On_a_profile()
    {
        var page = _site.Text("actors/lantern/index.html");

        Assert.All(
            Lantern,
            sentence =>
                Assert.Contains(
                    sentence.Replace("Lantern", "<mark>Lantern</mark>", StringComparison.Ordinal),
                    page,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void In_the_tables()
    {
        using var json = JsonDocument.Parse(_site.Text("data/mentions.json"));
        var told = json.RootElement.EnumerateArray().Select(row => row.GetProperty("sentence").GetString());
        var csv = _site.Text("data/mentions.csv");

        Assert.Equal([.. Lantern, Lantern[0], "The Order stayed."], told);
        Assert.All(told, sentence => Assert.Contains(sentence!, csv, StringComparison.Ordinal));
    }
}
