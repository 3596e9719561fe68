using Briefings.Tests.Commands;
using Briefings.Tests.Sites;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>A build after other builds, and one from nothing: the same site, byte for byte.</summary>
public sealed class IncrementalTests
{
    private static readonly int Samples = Environment.GetEnvironmentVariable("BRIEFINGS_ALL") is null ? 6 : 40;

    [Fact]
    public void After_any_series_of_edits_a_build_writes_what_a_clean_one_writes() =>
        Gen.Select(Gen.Int[0, SiteEdit.All.Count - 1], Gen.Int[0, 1000])
            .Array[1, 6]
            .Sample(
                edits =>
                {
                    using var shell = Site();
                    shell.Run("build");
                    foreach (var (which, n) in edits)
                    {
                        SiteEdit.All[which].Do(shell.Folder, n);
                        var code = shell.Run("build");
                        Assert.True(code is 0 or 1, shell.Error);
                        if (code == 0)
                        {
                            var built = shell.Folder.Texts("_site");
                            Directory.Delete(shell.Folder.At("clean"), recursive: true);
                            Assert.Equal(0, shell.Run("build", "--no-cache", "--output", "clean"));
                            var clean = shell.Folder.Texts("clean");
                            Expect.NoFault(
                                clean
                                    .Keys.Union(built.Keys)
                                    .Where(p => clean.GetValueOrDefault(p) != built.GetValueOrDefault(p))
                            );
                        }
                    }
                },
                iter: Samples,
                threads: 1,
                print: edits => string.Join(", ", edits.Select(e => $"{SiteEdit.All[e.Item1].Name} ({e.Item2})"))
            );

    [Fact]
    public void A_build_with_nothing_to_do_says_so_and_repeats_the_warnings()
    {
        using var shell = Site();
        shell.Folder.With("content/briefings/2024-05-01-bare.md", "---\ntitle: B\ndate: 2024-05-01\n---\nText.\n");
        shell.Run("build");
        var warnings = shell.Error;
        Touch(shell);

        Assert.Equal(0, shell.Run("build"));
        Assert.Contains("0 written", shell.Out, StringComparison.Ordinal);
        Assert.Contains("BR3", warnings, StringComparison.Ordinal);
        Assert.Equal(warnings, shell.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_edit_or_a_new_briefing_is_no_reason_to_read_others(bool isNew)
    {
        using var shell = Site();
        Age(shell);
        shell.Run("build");
        var briefings = shell.Folder.Texts("content/briefings").Keys;
        if (isNew)
        {
            shell.Folder.With("content/briefings/2024-05-20-new.md", "---\ntitle: N\ndate: 2024-05-20\n---\nText.\n");
        }
        else
        {
            File.AppendAllText(FirstBriefing(shell), "\nMore.\n");
        }

        // Read, this would be an error: that there is none shows that nobody looked inside.
        var file = shell.Folder.At($"content/briefings/{briefings.Last()}");
        var time = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, new string('[', (int)new FileInfo(file).Length));
        File.SetLastWriteTimeUtc(file, time);

        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(1, shell.Run("build", "--no-cache"));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(0, 10)]
    [InlineData(50, 90)]
    [InlineData(90, 100)]
    public void What_was_kept_and_damaged_is_made_anew(int fromPercent, int toPercent)
    {
        using var shell = Site();
        shell.Run("build");
        var briefing = FirstBriefing(shell);
        File.AppendAllText(briefing, "\nMore of AX1.\n");
        var path = Assert.Single(Directory.GetFiles(shell.Folder.At(".briefings/outputs"), "*.files"));
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan((bytes.Length * fromPercent / 100)..(bytes.Length * toPercent / 100)).Clear();
        File.WriteAllBytes(path, bytes);

        Assert.Equal(0, shell.Run("build", "--verbose"));
        var (told, built) = (shell.Error, shell.Folder.Texts("_site"));
        Assert.Equal(0, shell.Run("build", "--no-cache", "--verbose"));
        Assert.Equal(shell.Error, told);
        Assert.Equal(shell.Folder.Texts("_site"), built);
    }

    [Fact]
    public void Going_on_tells_the_warnings_that_a_clean_build_tells()
    {
        using var shell = Site();
        shell.Run("build");
        var briefing = FirstBriefing(shell);
        File.AppendAllText(briefing, "\nThe talks are likely to last for some more years to come.\n");

        Assert.Equal(0, shell.Run("build", "--verbose"));
        var whole = shell.Error;
        File.AppendAllText(briefing, "\nMore.\n");
        Assert.Equal(0, shell.Run("build"));
        var sums = shell.Error;

        Assert.Equal(0, shell.Run("build", "--no-cache"));
        Assert.Equal(shell.Error, sums);
        Assert.Equal(0, shell.Run("build", "--no-cache", "--verbose"));
        Assert.Contains("likely", whole, StringComparison.Ordinal);
        Assert.Equal(shell.Error, whole);
    }

    [Fact]
    public void It_does_not_read_what_looks_as_it_did()
    {
        using var shell = Site();
        Age(shell);
        shell.Run("build");

        // Read, this would be an error: that there is none shows that nobody looked inside.
        var file = shell.Folder.At("content/places.yml");
        File.WriteAllText(file, new string('[', (int)new FileInfo(file).Length));
        Age(shell);

        Assert.Equal(0, shell.Run("build"));
        Assert.Equal(1, shell.Run("build", "--no-cache"));
    }

    [Theory]
    [InlineData("--drafts")]
    [InlineData("--base-url", "https://other.example/")]
    [InlineData("--now", "2024-07-01")]
    public void Other_options_are_another_build(params string[] options)
    {
        using var shell = Site();
        shell.Folder.With("content/briefings/2024-06-20-later.md", "---\ntitle: L\ndate: 2024-06-20\n---\nText.\n");
        shell.Run("build");
        var before = shell.Folder.Texts("_site");

        Assert.Equal(0, shell.Run(["build", .. options]));
        Assert.NotEqual(before, shell.Folder.Texts("_site"));
    }

    [Fact]
    public void A_mended_mistake_is_no_reason_to_write_again()
    {
        using var shell = Site();
        shell.Run("build");
        var before = shell.Folder.Texts("_site");
        var config = shell.Folder.Texts()["site.yml"];
        shell.Folder.With("site.yml", "titel: T\n");
        Assert.Equal(1, shell.Run("build"));
        shell.Folder.With("site.yml", config);

        Assert.Equal(0, shell.Run("build"));
        Assert.Contains("0 written", shell.Out, StringComparison.Ordinal);
        Assert.Equal(before, shell.Folder.Texts("_site"));
    }

    private static string FirstBriefing(Shell shell) =>
        shell.Folder.At($"content/briefings/{shell.Folder.Texts("content/briefings").Keys.First()}");

    private static Shell Site()
    {
        var shell = new Shell();
        foreach (
            var file in new GeneratedSite(seed: 3) { Briefings = 12, Actors = 5 }
                .Files()
                .Files
        )
        {
            shell.Folder.With(file.Path, System.Text.Encoding.UTF8.GetString(file.ReadAllBytes()));
        }

        Directory.CreateDirectory(shell.Folder.At("clean"));
        return shell;
    }

    private static void Touch(Shell shell)
    {
        foreach (var path in shell.Folder.Texts("content").Keys)
        {
            File.SetLastWriteTimeUtc(shell.Folder.At("content/" + path), DateTime.UtcNow);
        }
    }

    private static void Age(Shell shell)
    {
        foreach (var path in shell.Folder.Texts("content").Keys)
        {
            File.SetLastWriteTimeUtc(shell.Folder.At("content/" + path), new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        File.SetLastWriteTimeUtc(shell.Folder.At("site.yml"), new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }
}
