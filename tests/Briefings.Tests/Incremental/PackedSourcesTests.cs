using Briefings.Model;
using Briefings.Model.Packing;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Sources that are written out in a briefing, as bytes, are the same ones.</summary>
public sealed class PackedSourcesTests
{
    private static readonly Source[] Sources =
    [
        (Source)new Filled(Packed.File).Full(typeof(Source)) with
        {
            Id = "full",
            DerivativeOf = null,
            Body = Body.Empty,
        },
        (Source)new Filled(Packed.File).Empty(typeof(Source)) with
        {
            Id = "empty",
        },
        (Source)new Filled("content/other.yml").Full(typeof(Source)) with
        {
            Id = "elsewhere",
            DerivativeOf = null,
            Body = Body.Empty,
        },
    ];

    private static readonly Written[] Ids = [.. Sources.Select(source => new Written(source.Id, source.At))];

    [Fact]
    public void Each_is_the_same_by_itself_and_among_all()
    {
        var packed = PackedSources.Of(Sources, Ids, Packed.File, null);

        Assert.NotSame(Sources, packed);
        Expect.NoFault(Leaf.Differences(Sources, packed.ToArray()));
        Expect.NoFault(Leaf.Differences(Sources, new[] { packed[0], packed[1], packed[2] }));
        Assert.Equal(Ids, PackedSources.IdsOf(packed));
    }

    [Fact]
    public void Where_one_relays_another_all_stay_to_be_resolved()
    {
        Source[] relaying = [Sources[0], Sources[1] with { DerivativeOf = Ids[0] }];

        Assert.Same(relaying, PackedSources.Of(relaying, Ids[..2], Packed.File, null));
        Assert.Equal(Ids[..2], PackedSources.IdsOf(relaying));
    }

    // The second briefing's second source has the id of the first one's first; an id of another form stands last.
    [Fact]
    public void All_of_a_site_are_found_by_their_ids()
    {
        var site = TestSite.Of(
            ("content/sources/wires.yml", "sources:\n  - {id: listed, title: Listed, publisher: A wire}\n"),
            ("content/briefings/2024-05-01-one.md", Briefing("One", "id: first", "id: Odd One", "id: third")),
            ("content/briefings/2024-05-02-two.md", Briefing("Two", "author: Nobody", "id: first")),
            ("content/briefings/2024-05-03-none.md", Briefing("None"))
        );
        var known = site.Site.References.Sources;

        Assert.Equal(
            ["2024-05-02-two--1: Two 1", "Odd One: One 2", "first: One 1", "listed: Listed", "third: One 3"],
            known.Select(one => $"{one.Key}: {one.Value.Title.Text}").Order(StringComparer.Ordinal)
        );
        Assert.All(known, one => Assert.Equal(one.Key, one.Value.Id));
        Assert.All(known.Keys, id => Assert.Equal(id, known[id].Id));
        Assert.Equal(known.Count, known.Values.Count());
        Assert.False(known.TryGetValue("2024-05-01-one--1", out _));
    }

    private static string Briefing(string title, params string[] sources) =>
        $"""
            ---
            title: {title}
            date: 2024-05-0{(
                title == "One" ? 1
                : title == "Two" ? 2
                : 3
            )}
            sources:
            {string.Join(
                '\n',
                sources.Select((one, i) => $"  - title: {title} {i + 1}\n    publisher: A wire\n    {one}")
            )}
            ---
            Text.
            """;
}
