using Briefings.Model.Packing;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Tables that are looked up as bytes.</summary>
public sealed class PackedListsTests
{
    private static readonly Gen<Dictionary<string, int[]>> Tables = Gen.Select(
            Gen.String[Gen.Char["ab-é中\uE000\uD83D\uDE00"], 0, 6],
            Gen.Int.Array[0, 4]
        )
        .List[0, 12]
        .Select(all => all.DistinctBy(one => Key(one.Item1)).ToDictionary(one => Key(one.Item1), one => one.Item2));

    [Fact]
    public void Each_text_has_its_numbers_and_others_have_none() =>
        Tables.Sample(table =>
        {
            var packed = new PackedLists(
                new(
                    PackedLists.Of([
                        .. table.Select(one => KeyValuePair.Create(one.Key, (IReadOnlyList<int>)one.Value)),
                    ])
                )
            );

            Assert.Equal(table.Count, packed.Count);
            Assert.Equal(table.Keys.Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
            Assert.All(table, one => Assert.Equal(one.Value, packed[one.Key]));
            Assert.All(table.Keys, key => Assert.True(table.ContainsKey(key + "a") || packed[key + "a"] is []));
        });

    [Fact]
    public void A_number_by_text_is_a_dictionary()
    {
        var map = new PackedMap<string>(
            new(new(PackedLists.Of([KeyValuePair.Create("b", 2), KeyValuePair.Create("a", 1)]))),
            number => $"no. {number}"
        );

        Assert.Equal(["a", "b"], map.Keys);
        Assert.Equal(["no. 1", "no. 2"], map.Values);
        Assert.Equal("no. 2", map["b"]);
        Assert.True(map.ContainsKey("a"));
        Assert.False(map.TryGetValue("c", out _));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
        Assert.Equal([KeyValuePair.Create("a", "no. 1"), KeyValuePair.Create("b", "no. 2")], map);
    }

    [Fact]
    public void Nothing_is_a_table_of_nothing()
    {
        var none = new PackedLists(new([]));

        Assert.Empty(none);
        Assert.Empty(none["a"]);
        Assert.Null(none.First("a"));
    }

    [Fact]
    public void Parts_of_a_site_come_back_and_what_is_no_site_is_refused()
    {
        var parts = new Dictionary<SitePart, byte[]>
        {
            [SitePart.Files] = PackedSite.Of([3, 1, 2]),
            [SitePart.ActorIds] = PackedLists.Of([KeyValuePair.Create("a", 7)]),
            [SitePart.Concerns] = [],
        };

        var site = new PackedSite(PackedSite.Of(parts));

        Assert.Equal([3, 1, 2], site.Numbers(SitePart.Files));
        Assert.Equal("7", site.Map(SitePart.ActorIds, number => $"{number}")["a"]);
        Assert.Empty(site.Lists(SitePart.EventIds));
        Assert.Throws<InvalidDataException>(() => new PackedSite([.. PackedSite.Of(parts).SkipLast(1)]));
    }

    // Half of a pair is no text.
    private static string Key(string text) =>
        string.Concat(text.Where(c => !char.IsSurrogate(c))) + (text.Any(char.IsSurrogate) ? "\U0001F600" : "");
}
