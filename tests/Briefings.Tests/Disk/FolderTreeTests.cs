using System.Text;
using Briefings.Disk;
using Briefings.Model;
using Xunit;
using Xunit.Abstractions;

namespace Briefings.Tests.Disk;

/// <summary>What a site's folder is read as, whatever lies in it.</summary>
public sealed class FolderTreeTests(ITestOutputHelper output) : IDisposable
{
    private readonly TempFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("on")]
    [InlineData("one")]
    [InlineData("one more")]
    [InlineData("one and many more")]
    public void A_file_that_grew_or_shrank_since_it_was_listed_is_read_whole(string text)
    {
        _site.With("site.yml", "one");
        var file = Assert.Single(FolderTree.Read(_site.Root).Files);

        File.WriteAllText(_site.At("site.yml"), text);

        Assert.Equal(text, Encoding.UTF8.GetString(file.ReadAllBytes()));
        Assert.Equal(ContentHash.Of(Encoding.UTF8.GetBytes(text)), file.Hash);
    }

    [Fact]
    public void Only_the_site_is_read()
    {
        _site.With("site.yml").With("content/actors/taliban.md").With("content/.draft.md").With("content/a~");
        _site.With("templates/default/home.html").With("seeds/one.txt").With("README.md").With("other/site.yml");
        _site.With(".git/config").With("content/.git/config").With("_site/index.html");

        var tree = FolderTree.Read(_site.Root);

        Assert.Equal(
            ["content/actors/taliban.md", "content/a~", "seeds/one.txt", "site.yml", "templates/default/home.html"],
            tree.Files.Select(f => f.Path)
        );
        Assert.Empty(tree.Findings);
    }

    [Fact]
    public void Files_are_opened_when_asked_and_more_than_once()
    {
        _site.With("content/pages/about.md", "before");
        var file = FolderTree.Read(_site.Root).Find("content/pages/about.md")!;
        _site.With("content/pages/about.md", "after!");

        Assert.Equal(6, file.Length);
        Assert.Equal("after!"u8.ToArray(), file.ReadAllBytes());
        Assert.Equal("after!"u8.ToArray(), file.ReadAllBytes());
    }

    [Fact]
    public void A_file_that_vanishes_is_an_IO_fault()
    {
        var file = FolderTree.Read(_site.With("content/pages/about.md").Root).Files.Single();
        File.Delete(_site.At("content/pages/about.md"));

        Assert.ThrowsAny<IOException>(file.Open);
    }

    [Fact]
    public void Links_are_reported_and_never_followed()
    {
        _site.With("content/actors/a.md").With("secret/key");
        File.CreateSymbolicLink(_site.At("content/actors/file.md"), _site.At("secret/key"));
        File.CreateSymbolicLink(_site.At("content/actors/broken.md"), _site.At("nowhere"));
        File.CreateSymbolicLink(_site.At("content/actors/.#a.md"), "somebody@elsewhere");
        File.CreateSymbolicLink(_site.At("site.yml"), "secret/key");
        Directory.CreateSymbolicLink(_site.At("content/loop"), "..");
        Directory.CreateSymbolicLink(_site.At("content/self"), "self");
        Directory.CreateSymbolicLink(_site.At("seeds"), "secret");

        var tree = FolderTree.Read(_site.Root);

        Assert.Equal(["content/actors/a.md"], tree.Files.Select(f => f.Path));
        Assert.All(tree.Findings, f => Assert.Equal(ReadRules.LinkedFile, f.Rule));
        Assert.Equal(
            [
                Location.Whole("content/actors/broken.md"),
                Location.Whole("content/actors/file.md"),
                Location.Whole("content/loop"),
                Location.Whole("content/self"),
                Location.Whole("seeds"),
                Location.Whole("site.yml"),
            ],
            tree.Findings.Select(f => f.At)
        );
    }

    [Fact]
    public void A_pipe_is_an_empty_file_and_never_opened()
    {
        if (!_site.TryPipe("content/actors/pipe.md"))
        {
            output.WriteLine("skipped: this system has no named pipes");
            return;
        }

        var pipe = FolderTree.Read(_site.Root).Files.Single();

        Assert.Equal(0, pipe.Length);
        Assert.Empty(pipe.ReadAllBytes());
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_reported()
    {
        _site.With("content/actors/a.md").With("content/events/b.md");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            output.WriteLine("skipped: nothing is closed to this user");
            return;
        }

        File.SetUnixFileMode(_site.At("content/actors"), UnixFileMode.None);
        var tree = FolderTree.Read(_site.Root);
        File.SetUnixFileMode(_site.At("content/actors"), (UnixFileMode)0b111_000_000);

        Assert.Equal(["content/events/b.md"], tree.Files.Select(f => f.Path));
        var finding = Assert.Single(tree.Findings);
        Assert.Equal((ReadRules.Unreadable, Location.Whole("content/actors")), (finding.Rule, finding.At));
    }

    [Fact]
    public void No_folder_is_an_empty_tree()
    {
        var tree = FolderTree.Read(_site.At("nowhere"));

        Assert.Empty(tree.Files);
        Assert.Empty(tree.Findings);
    }
}
