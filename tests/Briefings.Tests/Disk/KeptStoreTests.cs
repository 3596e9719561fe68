using Briefings.Disk;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>What builds keep for each other on the disk.</summary>
public sealed class KeptStoreTests
{
    private const int Large = 4 * 1024 * 1024;

    [Fact]
    public void What_was_kept_comes_back()
    {
        using var folder = new TempFolder();
        var record = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30), Entry("b", 2, 0)), null);

        using var store = KeptStore.Open(folder.At("k"), record)!;

        Assert.Equal(["a", "b"], store.Build.Files.Select(entry => entry.Path));
        Assert.All(store.Build.Files, entry => Assert.Equal(Head(entry.Path), entry.Head()));
        Assert.Equal(Enumerable.Repeat((byte)1, 30), store.Build.Files.First().Rest(0, 30));
        Assert.Equal([7, 8, 9], Bytes(store.Build.Search));
    }

    [Fact]
    public void What_is_taken_up_is_not_written_again()
    {
        using var folder = new TempFolder();
        var first = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30), Entry("b", 2, 30)), null);
        using var store = KeptStore.Open(folder.At("k"), first)!;
        var length = new FileInfo(folder.At("k.files")).Length;

        var changed = Build(store.Build.Files.First(), Entry("b", 3, 5)) with
        {
            Search = new([store.Build.Search.Value[0], Spooled.Of([6])]),
        };
        var second = KeptStore.Save(folder.At("k"), changed, store);

        using var now = KeptStore.Open(folder.At("k"), second)!;
        Assert.Equal(length + "head of b".Length + 5 + 1, new FileInfo(folder.At("k.files")).Length);
        Assert.Equal([7, 8, 6], Bytes(now.Build.Search));
        Assert.Equal([.. Enumerable.Repeat((byte)1, 30), 3, 3, 3, 3, 3], now.Build.Files.SelectMany(All));
    }

    [Fact]
    public void What_tools_before_this_one_kept_is_gone()
    {
        using var folder = new TempFolder();
        folder.With("k.heads").With("k.rests").With("k.search").With("k.site");

        KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30)), null);

        Assert.Equal(["k.files"], folder.Texts("").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_nobody_uses_any_more_does_not_pile_up()
    {
        using var folder = new TempFolder();
        var record = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 10), Entry("b", 0, Large)), null);
        for (byte i = 1; i < 16; i++)
        {
            using var store = KeptStore.Open(folder.At("k"), record)!;
            record = KeptStore.Save(folder.At("k"), Build(store.Build.Files.First(), Entry("b", i, Large)), store);
        }

        using var last = KeptStore.Open(folder.At("k"), record)!;
        Assert.InRange(new FileInfo(folder.At("k.files")).Length, Large, 9L * Large);
        Assert.Equal(Enumerable.Repeat((byte)1, 10), All(last.Build.Files.First()));
        Assert.Equal(15, All(last.Build.Files.Last())[^1]);
    }

    [Fact]
    public void A_part_of_a_rest_is_fetched_alone_and_nothing_beyond_it()
    {
        using var folder = new TempFolder();
        var record = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30), Entry("b", 2, 30)), null);
        using var store = KeptStore.Open(folder.At("k"), record)!;
        var first = store.Build.Files.First();

        Assert.Equal([1, 1, 1], first.Rest(27, 3));
        Assert.Throws<InvalidDataException>(() => first.Rest(28, 3));
        Assert.Throws<InvalidDataException>(() => first.Rest(-1, 3));
    }

    [Theory]
    [InlineData("head of a", 0, 9)]
    [InlineData("site", 39, 40)]
    [InlineData("search index", 40, 43)]
    public void What_is_not_as_it_was_left_is_not_believed(string what, int from, int next)
    {
        using var folder = new TempFolder();
        var record = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30)), null);
        var whole = File.ReadAllBytes(folder.At("k.files"));
        for (var at = from; at < next; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 1;
            AssertRefused(damaged);
            AssertRefused(whole[..at]);
        }

        void AssertRefused(byte[] bytes)
        {
            File.WriteAllBytes(folder.At("k.files"), bytes);
            using var store = KeptStore.Open(folder.At("k"), record);
            var exception = store is null ? null : Record.Exception(() => Fetched(store.Build));
            Assert.True(store is null || exception is InvalidDataException, $"{what} {exception}");
        }
    }

    [Fact]
    public void What_is_gone_is_not_taken_up()
    {
        using var folder = new TempFolder();
        var record = KeptStore.Save(folder.At("k"), Build(Entry("a", 1, 30)), null);
        File.Delete(folder.At("k.files"));

        using var store = KeptStore.Open(folder.At("k"), record);

        Assert.Null(store);
    }

    private static int Fetched(KeptBuild build) =>
        build.Files.First().Head().Length + Bytes(build.Site).Length + Bytes(build.Search).Length;

    private static byte[] Bytes(Lazy<IReadOnlyList<Spooled>> pieces) =>
        [.. pieces.Value.SelectMany(piece => piece.ToArray())];

    private static KeptBuild Build(params IEnumerable<KeptEntry> entries) =>
        new(ContentHash.Of("frame"u8), entries)
        {
            Site = new([Spooled.Of([5])]),
            Search = new([Spooled.Of([7, 8]), Spooled.Of([9])]),
        };

    private static KeptEntry Entry(string path, byte value, int length) =>
        new(path, () => Head(path), length, (_, count) => [.. Enumerable.Repeat(value, count)]);

    private static byte[] All(KeptEntry entry) => entry.Rest(0, entry.RestLength);

    private static byte[] Head(string path) => System.Text.Encoding.UTF8.GetBytes("head of " + path);
}
