using Briefings.Disk;
using Briefings.Model;
using Briefings.Tests.Incremental;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>What a build puts aside on the disk is there until it ends, and nobody else ever sees it.</summary>
public sealed class SpoolFileTests : IDisposable
{
    private static readonly BuildOptions Options = new(TestSites.Today, Workers: 2);

    private readonly TempFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Bytes_of_any_length_come_back_on_any_thread()
    {
        using var spool = Open();

        Expect.NoFault(
            Workers
                .Map([.. Enumerable.Range(0, 400)], 4, n => (n, Bytes: Bytes(n), Spooled: spool.Put(Bytes(n))))
                .Where(one => !IsSame(one.Bytes, one.Spooled))
                .Select(one => $"{one.n}: {one.Bytes.Length} bytes")
        );

        // Some in memory, some longer than a block of a page's memory.
        static byte[] Bytes(int n)
        {
            var bytes = new byte[n % 100 == 0 ? n * 1000 : n * 3];
            new Random(n).NextBytes(bytes);
            return bytes;
        }

        static bool IsSame(byte[] bytes, Spooled spooled)
        {
            using var stream = spooled.ToStream();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            using var loan = spooled.Borrow();
            return spooled.Length == bytes.Length
                && loan.Bytes.SequenceEqual(bytes)
                && spooled.ToArray().AsSpan().SequenceEqual(bytes)
                && copy.ToArray().AsSpan().SequenceEqual(bytes);
        }
    }

    [Fact]
    public void Nothing_of_it_lies_in_the_folder()
    {
        using (var spool = Open())
        {
            spool.Put(new byte[100_000]);

            // Windows shows a file until it is closed.
            Assert.True(OperatingSystem.IsWindows() || _site.Texts().Count == 0);
        }

        Assert.Empty(_site.Texts());
    }

    [Fact]
    public void There_is_none_where_nothing_may_be_written() => Assert.Null(SpoolFile.For(_site.Root, _site.Root));

    [FullDiskFact]
    public void What_the_disk_refuses_stays_in_memory()
    {
        using var full = File.OpenHandle("/dev/full", access: FileAccess.Write);
        using var spool = new SpoolFile(full);
        var bytes = Enumerable.Range(0, 5000).Select(i => (byte)i).ToArray();

        Assert.Equal(bytes, spool.Put(bytes).ToArray());
        Assert.Equal(bytes, spool.Put(bytes).ToArray());
    }

    [Fact]
    public void What_the_pages_will_need_room_for_stays_in_memory()
    {
        using var file = File.OpenHandle(_site.At("spool"), FileMode.CreateNew, FileAccess.ReadWrite);
        using var spool = new SpoolFile(file) { Room = () => 400 << 20 };
        var bytes = new byte[10 << 20];
        new Random(1).NextBytes(bytes);

        // Of the 400 MiB that are left at most a third is put aside, less what is added between two looks.
        var spooled = Enumerable.Range(0, 15).Select(_ => spool.Put(bytes)).ToList();

        Assert.InRange(RandomAccess.GetLength(file), 100 << 20, 133 << 20);
        Assert.All(spooled, one => Assert.True(one.ToArray().AsSpan().SequenceEqual(bytes)));
    }

    [Theory]
    [MemberData(nameof(TestSites.Names), MemberType = typeof(TestSites))]
    public void A_build_with_it_makes_and_finds_the_same(string site)
    {
        var input = TestSites.Input(site);
        using var spool = Open();

        var spooled = SiteBuilder.Build(input, Options with { Spool = spool });

        TextEdits.Same(SiteBuilder.Build(input, Options), spooled);
    }

    private SpoolFile Open() => SpoolFile.For(_site.Root, _site.At("_site"))!;
}

/// <summary>A test that needs a disk that is always full.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullDiskFactAttribute : FactAttribute
{
    /// <summary>The test is skipped where there is none.</summary>
    public FullDiskFactAttribute() =>
        Skip = File.Exists("/dev/full") ? null : "no /dev/full, a disk that is always full";
}
