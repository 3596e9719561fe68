using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Disk;

/// <summary>A build that ends at the wrong moment, and the one after it.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly Building _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void A_fault_while_rendering_leaves_everything_as_it_was()
    {
        _build.Write(("a.html", "a"), ("b.html", "b"));
        var before = _build.Site.Texts();

        Assert.Throws<InvalidOperationException>(() =>
            _build.Write(
                Page.OfText("a.html", () => "changed"),
                new Page("b.html", _ => throw new InvalidOperationException("killed"))
            )
        );

        Assert.Equal(before, _build.Site.Texts());
    }

    [Fact]
    public void What_is_half_in_place_is_completed()
    {
        _build.Write(("changed.html", "old"), ("gone/index.html", "gone"), ("same.html", "same"));

        // Killed after one new file: the list holds both builds, the old page is still there.
        File.AppendAllText(_build.List, "new-1.html\nnew-2.html\n");
        _build.Site.With("_site/new-1.html", "an older new 1");

        var report = _build.Write(
            ("changed.html", "new"),
            ("new-1.html", "new 1"),
            ("new-2.html", "new 2"),
            ("same.html", "same")
        );

        Assert.Empty(_build.Found);
        Assert.Equal((3, 1, 1), (report.Written, report.Unchanged, report.Removed));
        Assert.Equal(["changed.html", "new-1.html", "new-2.html", "same.html"], _build.Files.Keys);
        Assert.Equal("changed.html\nnew-1.html\nnew-2.html\nsame.html\n", File.ReadAllText(_build.List));
    }

    [Fact]
    public void What_a_killed_build_put_in_place_goes_when_its_page_is_gone_again()
    {
        _build.Write(("a.html", "a"));
        File.AppendAllText(_build.List, "deep/er/b.html\ndeep/er/c.html\n");
        _build.Site.With("_site/deep/er/b.html");

        _build.Write(("a.html", "a"));

        Assert.Equal(["a.html"], _build.Files.Keys);
        Assert.False(Directory.Exists(_build.Site.At("_site/deep")));
        Assert.Equal("a.html\n", File.ReadAllText(_build.List));
    }

    [Fact]
    public void A_build_killed_before_the_swap_leaves_no_output_and_the_next_makes_it()
    {
        _build.Write(("a.html", "a"), ("b.html", "b"));
        Directory.Delete(_build.Site.At("_site"), recursive: true);

        Assert.Equal(2, _build.Write(("a.html", "a"), ("b.html", "b")).Written);
        Assert.Equal(["a.html", "b.html"], _build.Files.Keys);
    }

    [Fact]
    public void Staged_pages_of_a_killed_build_are_cleared()
    {
        string staging = "";
        _build.Write(Page.OfText("a.html", () => Remembered(_build, out staging)));
        Directory.CreateDirectory(staging);
        File.WriteAllText(Path.Join(staging, "left.html"), "left");
        File.WriteAllText(_build.List + ".next", "half a li");

        _build.Write(("b.html", "b"));

        Assert.Empty(_build.Leftovers);
        Assert.Equal(["b.html"], _build.Files.Keys);
    }

    [Fact]
    public void Every_step_of_a_build_is_a_good_start_for_the_next()
    {
        // Between two builds every file is old, new or absent: all 3^3 states of three files, with the list of both.
        string?[] states = [null, "old", "new"];
        foreach (var (a, b, c) in from a in states from b in states from c in states select (a, b, c))
        {
            using var build = new Building();
            build.Write(("a.html", "old"), ("x/b.html", "old"), ("y/c.html", "old"));
            File.WriteAllText(build.List, "a.html\nx/b.html\ny/c.html\n");
            foreach (var (path, text) in new[] { ("a.html", a), ("x/b.html", b), ("y/c.html", c) })
            {
                File.Delete(build.Site.At("_site/" + path));
                if (text is not null)
                {
                    build.Site.With("_site/" + path, text);
                }
            }

            build.Write(("a.html", "new"), ("x/b.html", "new"));

            Assert.Empty(build.Found);
            Assert.Equal(["a.html", "x/b.html"], build.Files.Keys);
            Assert.All(build.Files.Values, text => Assert.Equal("new", text));
            Assert.False(Directory.Exists(build.Site.At("_site/y")));
        }
    }

    [Fact]
    public void Stopped_midway_nothing_that_a_page_links_to_is_missing()
    {
        _build.Write(("changed-1.html", "old"), ("changed-3.html", "old"), ("gone.html", "gone"));
        Directory.CreateDirectory(_build.Site.At("_site/changed-2.html/in/the/way"));

        _build.Write(
            ("changed-1.html", "new"),
            ("changed-2.html", "new"),
            ("changed-3.html", "new"),
            ("new.css", "new"),
            ("new.html", "new")
        );

        Assert.Equal(["BR505 _site/changed-2.html"], _build.Codes);
        Assert.Equal(["changed-1.html", "changed-3.html", "gone.html", "new.css", "new.html"], _build.Files.Keys);
        Assert.Equal(["new", "old", "gone", "new", "new"], _build.Files.Values);
        Assert.Equal(6, File.ReadAllLines(_build.List).Length);
        Assert.Empty(_build.Leftovers);
    }

    private static string Remembered(Building build, out string staging)
    {
        staging = Directory.GetDirectories(build.Site.At(".briefings/staging")).Single();
        return "a";
    }
}
