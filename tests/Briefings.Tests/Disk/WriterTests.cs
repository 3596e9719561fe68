using System.Buffers;
using System.Text;
using Briefings.Disk;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>What a build leaves in its output.</summary>
public sealed class WriterTests : IDisposable
{
    private static readonly DateTime Long = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly Building _build = new();

    public void Dispose()
    {
        Assert.Empty(_build.Leftovers);
        _build.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_first_build_writes_everything(bool isThere)
    {
        if (isThere)
        {
            Directory.CreateDirectory(_build.Site.At("_site"));
        }

        var report = _build.Write(("index.html", "home"), ("actors/a/index.html", "a"), ("data/empty.csv", ""));

        Assert.Equal(new WriteReport(3, 3, 0, 0, 5), report);
        Assert.Equal(["actors/a/index.html", "data/empty.csv", "index.html"], _build.Files.Keys);
        Assert.Equal(["a", "", "home"], _build.Files.Values);
        Assert.Equal("actors/a/index.html\ndata/empty.csv\nindex.html\n", File.ReadAllText(_build.List));
        Assert.Empty(_build.Found);
    }

    [Fact]
    public void A_page_of_any_length_is_written_whole()
    {
        // Pages are made in blocks of 64 KB: up to one, just more, many.
        (string Path, string Text)[] pages =
        [
            .. new[] { 65_535, 65_536, 65_537, 400_000 }.Select(length =>
                ($"{length}.html", string.Concat(Enumerable.Range(0, length / 5).Select(i => $"{i % 10_000:0000} ")))
            ),
        ];

        _build.Write(pages);

        Assert.Equal(pages.Length, _build.Files.Count);
        Assert.All(pages, page => Assert.Equal(page.Text, _build.Files[page.Path]));
    }

    [Fact]
    public void A_later_build_touches_only_what_changed()
    {
        _build.Write(
            ("a.html", "same"),
            ("b.html", "long"),
            ("c.html", "old"),
            ("d/e/f.html", "gone"),
            ("d/g.css", "s")
        );
        foreach (var file in _build.Files.Keys)
        {
            File.SetLastWriteTimeUtc(_build.Site.At("_site/" + file), Long);
        }

        var report = _build.Write(
            ("a.html", "same"),
            ("b.html", "text"),
            ("c.html", "newer"),
            ("d/g.css", "s"),
            ("n", "n")
        );

        Assert.Equal(new WriteReport(5, 3, 2, 1, 15), report);
        Assert.Equal(["a.html", "b.html", "c.html", "d/g.css", "n"], _build.Files.Keys);
        Assert.Equal(["same", "text", "newer", "s", "n"], _build.Files.Values);
        Assert.Equal(
            ["a.html", "d/g.css"],
            _build.Files.Keys.Where(f => File.GetLastWriteTimeUtc(_build.Site.At("_site/" + f)) == Long)
        );
        Assert.False(Directory.Exists(_build.Site.At("_site/d/e")));
    }

    [Fact]
    public void A_page_too_large_for_memory_is_compared_with_what_lies_there_too()
    {
        var large = new string('x', 300_000);
        Assert.Equal(1, _build.Write(InPieces(large)).Written);
        File.SetLastWriteTimeUtc(_build.Site.At("_site/data/large.csv"), Long);

        Assert.Equal(new WriteReport(1, 0, 1, 0, large.Length), _build.Write(InPieces(large)));
        Assert.Equal(Long, File.GetLastWriteTimeUtc(_build.Site.At("_site/data/large.csv")));

        Assert.Equal(1, _build.Write(InPieces(large + "y")).Written);
        Assert.Equal(large + "y", _build.Files["data/large.csv"]);

        static Page InPieces(string text) =>
            new("data/large.csv", _ => PageBytes.InPieces(buffer => Pieces(buffer, text)));

        static IEnumerable<Piece> Pieces(IBufferWriter<byte> buffer, string text)
        {
            foreach (var some in text.Chunk(1000))
            {
                Encoding.UTF8.GetBytes(some, buffer);
                yield return default;
            }
        }
    }

    [Fact]
    public void Somebodys_own_files_and_folders_stay()
    {
        _build.Write(("a.html", "a"), ("d/b.html", "b"));
        _build.Site.With("_site/CNAME", "example.org").With("_site/d/mine.txt");
        Directory.CreateDirectory(_build.Site.At("_site/empty"));

        Assert.Equal(1, _build.Write(("a.html", "a")).Removed);

        Assert.Equal(["CNAME", "a.html", "d/mine.txt"], _build.Files.Keys);
        Assert.True(Directory.Exists(_build.Site.At("_site/empty")));
    }

    [Fact]
    public void A_file_that_no_build_wrote_is_not_overwritten()
    {
        _build.Site.With("_site/a.html", "mine").With("_site/b.html", "b").With("_site/c", "a file, not a folder");
        var before = _build.Files;

        _build.Write(("a.html", "ours"), ("b.html", "b"), ("c/index.html", "c"), ("new.html", "new"));

        Assert.Equal(["BR502 _site/a.html", "BR502 _site/c"], _build.Codes);
        Assert.Equal(before, _build.Files);
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_taken_over()
    {
        _build.Site.With("_site/a.html", "a").With("_site/b.html", "b");

        Assert.Equal(new WriteReport(2, 0, 2, 0, 2), _build.Write(("a.html", "a"), ("b.html", "b")));
        Assert.Equal(1, _build.Write(("a.html", "new")).Removed);
        Assert.Empty(_build.Found);
    }

    [Fact]
    public void A_whole_folder_of_somebody_elses_pages_is_not_a_thousand_messages()
    {
        var pages = Enumerable.Range(0, 30).Select(n => ($"p{n:00}.html", "ours")).ToArray();
        _build.Site.With("_site/CNAME");
        foreach (var (path, _) in pages)
        {
            _build.Site.With("_site/" + path, "theirs");
        }

        _build.Write(pages);

        Assert.Equal(11, _build.Found.Count);
        Assert.Contains(_build.Found, f => f.Message.StartsWith("20 more files", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_become_folders_and_folders_files()
    {
        _build.Write(("a", "file"), ("b/c/d.html", "deep"), ("b/e.html", "e"), ("x.html", "x"));

        var report = _build.Write(("a/index.html", "folder"), ("b", "file"), ("x.html", "x"));

        Assert.Empty(_build.Found);
        Assert.Equal(["a/index.html", "b", "x.html"], _build.Files.Keys);
        Assert.Equal(3, report.Removed);
    }

    [Fact]
    public void An_error_in_a_page_leaves_everything_as_it_was()
    {
        _build.Write(("a.html", "a"), ("b.html", "b"));
        var before = _build.Site.Texts();
        var wrong = new Page(
            "c.html",
            found =>
            {
                found.Add(OutputRules.SameOutput, Location.Whole("templates/c.html"), "wrong");
                return new MemoryStream();
            }
        );

        var report = _build.Write(Page.OfText("a.html", () => "changed"), wrong);

        Assert.Equal(new WriteReport(2, 0, 0, 0, 0), report);
        Assert.Equal(["BR501 templates/c.html"], _build.Codes);
        Assert.Equal(before, _build.Site.Texts());
    }

    [Fact]
    public void With_an_error_found_before_pages_are_still_asked_for_their_findings()
    {
        var site = SiteBuilder.Build(FileTree.Of(), new BuildOptions(new DateOnly(2024, 6, 1)));
        var asked = 0;
        var page = Page.OfText("a.html", () => $"{Interlocked.Increment(ref asked)}");

        Writer.Write(
            new BuildResult(site.Site, [page], site.Found),
            _build.Site.Root,
            _build.Site.At("_site"),
            workers: 1
        );

        Assert.Equal(1, asked);
        Assert.False(Directory.Exists(_build.Site.At("_site")));
    }

    [Fact]
    public void A_site_without_pages_is_an_empty_output()
    {
        _build.Write(("a.html", "a"));

        Assert.Equal(new WriteReport(0, 0, 0, 1, 0), _build.Write(Array.Empty<Page>()));
        Assert.Empty(_build.Files);
    }

    [Fact]
    public void An_output_far_from_the_site_is_written_alike()
    {
        using var far = new TempFolder();
        _build.Output = Path.GetRelativePath(_build.Site.Root, far.At("deep/er"));
        _build.Write(("a.html", "a"), ("b/c.html", "c"));
        far.With("deep/er/CNAME");

        Assert.Equal(new WriteReport(1, 1, 0, 1, 3), _build.Write(("a.html", "new")));
        Assert.Equal(["deep/er/CNAME", "deep/er/a.html"], far.Texts().Keys);
    }

    [Fact]
    public void The_output_stays_ours_when_site_and_output_move_together()
    {
        _build.Write(("a.html", "a"), ("b.html", "b"));
        using var other = new Building();
        Directory.Delete(other.Site.Root);
        Directory.Move(_build.Site.Root, other.Site.Root);
        Directory.CreateDirectory(_build.Site.Root);

        Assert.Equal(new WriteReport(1, 1, 0, 1, 3), other.Write(("a.html", "new")));
        Assert.Empty(other.Found);
    }
}
