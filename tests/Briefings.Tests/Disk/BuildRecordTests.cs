using System.Buffers.Binary;
using Briefings.Disk;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>The record by which a build knows the last.</summary>
public sealed class BuildRecordTests
{
    private const string Identity = "tool 1";

    [Fact]
    public void It_comes_back()
    {
        using var folder = new TempFolder();
        Record(folder);

        var record = BuildRecord.Load(folder.At("k"), Identity)!;

        Assert.Equal(new FileStamp(3, 4), record.Inputs["a.md"].Stamp);
        Assert.Equal([("a/index.html", new FileStamp(1, 2))], record.Outputs);
        Assert.Equal([("BR301", 7)], record.Warnings);
        Assert.Equal([("content/a.md", 5L)], record.Kept.Value!.Files.Select(one => (one.Path, one.Place.Start)));
        Assert.Equal([new RuleCount("BR301", 7)], record.Kept.Value.Files[0].Place.Counts);
    }

    [Fact]
    public void That_of_another_tool_is_not_looked_into()
    {
        using var folder = new TempFolder();
        Record(folder);
        Assert.Null(BuildRecord.Load(folder.At("k"), "tool 2"));

        // Whole, as its hash says, and laid out as no tool of today does.
        byte[] other = [(byte)Identity.Length, .. System.Text.Encoding.UTF8.GetBytes("tool 0"), 255, 255, 255, 127, 9];
        var hash = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(hash, ContentHash.Of(other).Value);
        File.WriteAllBytes(folder.At("k"), [.. other, .. hash]);

        Assert.Null(BuildRecord.Load(folder.At("k"), Identity));
    }

    [Fact]
    public void One_that_is_cut_or_changed_anywhere_does_not_count()
    {
        using var folder = new TempFolder();
        Record(folder);
        var whole = File.ReadAllBytes(folder.At("k"));
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] changed = [.. whole];
            changed[at] ^= 1;
            File.WriteAllBytes(folder.At("k"), changed);
            Assert.Null(BuildRecord.Load(folder.At("k"), Identity));
            File.WriteAllBytes(folder.At("k"), whole[..at]);
            Assert.Null(BuildRecord.Load(folder.At("k"), Identity));
        }
    }

    private static void Record(TempFolder folder)
    {
        var hash = ContentHash.Of("x"u8);
        var place = new KeptPlace(5, 6, 7, hash, [new("BR301", 7)]);
        var inputs = new Dictionary<string, InputRecord> { ["a.md"] = new(new(3, 4), hash) };
        new BuildRecord(
            Identity,
            inputs,
            [("a/index.html", new(1, 2))],
            [("BR301", 7)],
            new(new KeptRecord(hash, 20, [new(1, 2, hash)], [new(8, 9, hash)], [("content/a.md", place)]))
        ).Save(folder.At("k"), 1);
    }
}
