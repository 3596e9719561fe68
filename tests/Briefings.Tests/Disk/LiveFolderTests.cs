using System.Text;
using Briefings.Disk;
using Briefings.Model;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>A folder in memory is what the folder on disk is, and what did not change stays the same.</summary>
public sealed class LiveFolderTests : IDisposable
{
    private static readonly string[] Paths =
    [
        "site.yml",
        "content/a.md",
        "content/b.md",
        "content/x/a.md",
        "content/x/y/b.md",
        "templates/mine/a.html",
        "content/.hidden.md",
        "content/x/.git/a.md",
        "other/a.md",
    ];

    private readonly TempFolder _site = new TempFolder()
        .With("site.yml")
        .With("content/a.md", "one")
        .With("content/b.md");

    [Fact]
    public void Only_what_changed_is_another_file()
    {
        var folder = new LiveFolder(_site.Root);
        Assert.True(folder.LookAround());
        var before = folder.Tree;
        Assert.False(folder.LookAround());

        _site.With("content/a.md", "two");
        Assert.True(folder.LookAt([_site.At("content/a.md")]));

        Assert.Equal("two", Text(folder.Tree, "content/a.md"));
        Assert.NotSame(before.Find("content/a.md"), folder.Tree.Find("content/a.md"));
        Assert.Same(before.Find("content/b.md"), folder.Tree.Find("content/b.md"));
        Assert.Equal(ContentHash.Of("two"u8), folder.Tree.Find("content/a.md")!.Hash);
    }

    [Fact]
    public void A_file_that_is_touched_or_saved_as_it_was_changes_nothing()
    {
        var folder = new LiveFolder(_site.Root);
        folder.LookAround();
        var before = folder.Tree;

        File.SetLastWriteTimeUtc(_site.At("content/b.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _site.With("content/a.md", "one").With("content/.a.md.swp").With("notes.txt");

        Assert.False(folder.LookAt([_site.At("content/a.md"), _site.At("content/.a.md.swp"), _site.At("notes.txt")]));
        Assert.False(folder.LookAround());
        Assert.Same(before, folder.Tree);
    }

    [Fact]
    public void A_reported_file_is_read_though_its_size_and_time_are_the_same()
    {
        var day = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_site.At("content/a.md"), day);
        var folder = new LiveFolder(_site.Root);
        folder.LookAround();

        _site.With("content/a.md", "two");
        File.SetLastWriteTimeUtc(_site.At("content/a.md"), day);

        Assert.True(folder.LookAt([_site.At("content/a.md")]));
        Assert.Equal("two", Text(folder.Tree, "content/a.md"));
    }

    [Fact]
    public void After_any_series_of_edits_it_is_what_a_fresh_look_sees()
    {
        var edit = Gen.Select(Gen.OneOf(Paths), Gen.Int[0, 4], Gen.OneOf("", "one", "two", new string('x', 70_000)));
        Gen.Select(edit.Array[1, 12], Gen.Bool)
            .Sample(
                (edits, isReported) =>
                {
                    using var site = new TempFolder().With("site.yml").With("content/a.md").With("content/x/c.md");
                    var folder = new LiveFolder(site.Root);
                    folder.LookAround();
                    foreach (var (path, kind, text) in edits)
                    {
                        var touched = Edit(site, path, kind, text);
                        _ = isReported ? folder.LookAt(touched) : folder.LookAround();
                        Assert.Equal(Shown(FolderTree.Read(site.Root)), Shown(folder.Tree));
                    }
                },
                iter: 60,
                threads: 1
            );
    }

    public void Dispose() => _site.Dispose();

    // What a system would report of the edit.
    private static string[] Edit(TempFolder site, string path, int kind, string text)
    {
        var folder = Path.GetDirectoryName(site.At(path))!;
        switch (kind)
        {
            case 0 or 1:
                var isNew = !Directory.Exists(folder);
                site.With(path, text);
                return isNew ? [folder, site.At(path)] : [site.At(path)];
            case 2:
                if (Directory.Exists(folder))
                {
                    File.Delete(site.At(path));
                }

                return [site.At(path)];
            case 3 when path.StartsWith("content/", StringComparison.Ordinal) && Directory.Exists(folder):
                var aside = site.At("content/" + text.Length);
                if (folder == site.At("content") || Directory.Exists(aside) || File.Exists(aside))
                {
                    return [];
                }

                Directory.Move(folder, aside);
                return [folder, aside];
            case 4 when !OperatingSystem.IsWindows() && Directory.Exists(folder) && !File.Exists(site.At(path)):
                File.CreateSymbolicLink(site.At(path), site.At("target.txt"));
                return [site.At(path)];
            default:
                return [];
        }
    }

    private static string Shown(FileTree tree) =>
        string.Join('\n', tree.Files.Select(f => $"{f.Path} {ContentHash.Of(f.ReadAllBytes())}"))
        + string.Join('\n', tree.Findings);

    private static string Text(FileTree tree, string path) => Encoding.UTF8.GetString(tree.Find(path)!.ReadAllBytes());
}
