using Briefings.Disk;
using Briefings.Model;
using Xunit;
using Xunit.Abstractions;

namespace Briefings.Tests.Disk;

/// <summary>Where a build does not write, and what it says.</summary>
public sealed class RefusedOutputTests(ITestOutputHelper output) : IDisposable
{
    private readonly Building _build = new();

    public void Dispose() => _build.Dispose();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/actors")]
    [InlineData("templates/x")]
    [InlineData("seeds")]
    [InlineData(".briefings/x")]
    [InlineData(".git")]
    [InlineData("site.yml")]
    [InlineData("_site/../content/")]
    public void An_output_among_the_sources_is_refused(string place)
    {
        _build.Site.With("site.yml").With("content/actors/a.md");
        _build.Output = place;

        _build.Write(("a.html", "a"));

        Assert.Equal(OutputRules.BadOutput, Assert.Single(_build.Found).Rule);
        Assert.Equal(["content/actors/a.md", "site.yml"], _build.Site.Texts().Keys);
    }

    [Fact]
    public void A_folder_that_only_starts_like_a_source_is_fine()
    {
        _build.Output = "content-site";
        _build.Write(("a.html", "a"));

        Assert.Empty(_build.Found);
    }

    [Fact]
    public void Links_lead_no_build_out_of_the_site()
    {
        using var elsewhere = new TempFolder().With("keep.html", "keep").With("b.html", "keep");
        Directory.CreateSymbolicLink(_build.Site.At("_site"), elsewhere.Root);
        _build.Write(("keep.html", "ours"));
        Assert.Equal(["BR504"], _build.Found.Select(f => f.Rule.Code));

        File.Delete(_build.Site.At("_site"));
        _build.Write(("sub/keep.html", "x"), ("sub/b.html", "x"));
        Directory.Delete(_build.Site.At("_site/sub"), recursive: true);
        Directory.CreateSymbolicLink(_build.Site.At("_site/sub"), elsewhere.Root);
        _build.Write(("sub/keep.html", "ours"));
        Assert.Equal(["BR502 _site/sub"], _build.Codes);

        _build.Write(("a.html", "a"));
        Assert.Empty(_build.Found);

        File.AppendAllText(_build.List, $"../{Path.GetFileName(elsewhere.Root)}/b.html\n{elsewhere.At("b.html")}\n");
        _build.Write(("b.html", "a"));
        Assert.Equal(["b.html", "keep.html"], elsewhere.Texts().Keys);
        Assert.All(elsewhere.Texts().Values, text => Assert.Equal("keep", text));
    }

    [Fact]
    public void Our_own_memory_is_no_link_either()
    {
        using var elsewhere = new TempFolder().With("keep");
        Directory.CreateSymbolicLink(_build.Site.At(".briefings"), elsewhere.Root);

        _build.Write(("a.html", "a"));

        Assert.Equal(["BR504 _site"], _build.Codes);
        Assert.Equal(["keep"], elsewhere.Texts().Keys);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(_build.Site.At("_site"), _build.Site.At("_site/x"));
        _build.Write(("a.html", "a"));

        Assert.Equal(["BR505"], _build.Found.Select(f => f.Rule.Code));
    }

    [Fact]
    public void A_page_at_a_linked_file_does_not_write_through_the_link()
    {
        using var elsewhere = new TempFolder().With("target", "keep");
        _build.Write(("a.html", "old"), ("b.html", "b"));
        File.Delete(_build.Site.At("_site/a.html"));
        File.CreateSymbolicLink(_build.Site.At("_site/a.html"), elsewhere.At("target"));

        _build.Write(("a.html", "keep"), ("b.html", "b"));

        Assert.Empty(_build.Found);
        Assert.Null(new FileInfo(_build.Site.At("_site/a.html")).LinkTarget);
        Assert.Equal("keep", elsewhere.Texts()["target"]);
    }

    [Fact]
    public void Two_builds_at_once_are_one_too_many()
    {
        var inner = new Diagnostics();
        var outer = Page.OfText(
            "a.html",
            () =>
            {
                var site = SiteBuilder.Build(FileTree.Of(("site.yml", "title: T\n")), new(new DateOnly(2024, 6, 1)));
                var second = new BuildResult(site.Site, [Page.OfText("b.html", () => "b")], inner);
                Writer.Write(second, _build.Site.Root, _build.Site.At("_site"), workers: 1);
                return "a";
            }
        );

        _build.Write(outer);

        Assert.Equal((OutputRules.Busy, Location.Whole("_site")), (inner.Sorted().Single().Rule, inner.Sorted()[0].At));
        Assert.Empty(_build.Found);
        Assert.Equal(["a.html"], _build.Files.Keys);
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\..\\b.html")]
    [InlineData("a\nb.html")]
    [InlineData("a/")]
    [InlineData("")]
    public void A_path_that_leaves_the_output_is_not_written(string path)
    {
        _build.Write((path, "a"), ("b.html", "b"));

        Assert.Equal(["BR505"], _build.Found.Select(f => f.Rule.Code));
        Assert.Empty(_build.Files);
    }

    [Fact]
    public void What_the_disk_refuses_is_a_finding()
    {
        _build.Site.With("file", "a file, not a folder");
        _build.Output = "file/_site";
        _build.Write(("a.html", "a"));
        Assert.Equal(["BR505"], _build.Found.Select(f => f.Rule.Code));

        _build.Output = "_site";
        var names = Enumerable.Range(0, 20).Select(n => (new string('x', 300) + n, "too long"));
        _build.Write([("a.html", "a"), .. names]);
        Assert.Equal(["BR505"], _build.Found.Select(f => f.Rule.Code));
        Assert.Empty(_build.Files);
    }

    [Fact]
    public void A_folder_that_is_closed_to_us_is_a_finding()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            output.WriteLine("skipped: nothing is closed to this user");
            return;
        }

        _build.Write(("d/a.html", "a"), ("d/b.html", "b"));
        File.SetUnixFileMode(_build.Site.At("_site/d"), (UnixFileMode)0b101_000_000);
        _build.Write(("d/a.html", "new"), ("d/b.html", "b"));
        File.SetUnixFileMode(_build.Site.At("_site/d"), (UnixFileMode)0b111_000_000);

        Assert.Equal(["BR505 _site/d/a.html"], _build.Codes);
        Assert.Equal(["a", "b"], _build.Files.Values);
    }

    [Fact]
    public void A_file_that_vanished_is_named_as_the_analyst_knows_it()
    {
        _build.Site.With("content/briefings/map.png");
        var file = FolderTree.Read(_build.Site.Root).Files.Single();
        File.Delete(_build.Site.At("content/briefings/map.png"));

        _build.Write(Page.OfFile("briefings/map.png", file), Page.OfText("a.html", () => "a"));

        Assert.Equal(["BR105 content/briefings/map.png"], _build.Codes);
        Assert.Empty(_build.Files);
    }
}
