using System.Diagnostics;
using System.Text.Json;
using Briefings.Tests.Commands;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>The command in real repositories.</summary>
public sealed class ReviewCommandTests
{
    private const string Reed = "content/actors/reed.md";
    private const string Renewed =
        "---\nname: Reed Column\nkind: militia\naliases: [RC, Reeds]\n---\nIt holds the marsh.\n";

    [Fact]
    public void An_uncommitted_change_is_reviewed_and_the_preview_written()
    {
        using var site = new GitSite().With(Reed, Renewed);

        Assert.Equal(0, site.Review("--base", "main", "--summary", "out/summary.md"));

        Assert.Contains("alias 'Reeds' added to Reed Column", site.Out, StringComparison.Ordinal);
        Assert.Contains("Reeds", site.Preview("actors/reed/index.html"), StringComparison.Ordinal);
        Assert.Contains("<ins>", site.Preview("_review/pages/actors/reed/index.html"), StringComparison.Ordinal);
        Assert.True(site.Has("out/summary.md"));
        using var json = JsonDocument.Parse(site.Preview("changes.json"));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(site.Git("rev-parse", "main"), json.RootElement.GetProperty("base").GetString());
        var fact = json.RootElement.GetProperty("facts").EnumerateArray().Single();
        Assert.Equal(
            ("alias", "/actors/reed/", "added", "Reeds"),
            (Text(fact, "kind"), Text(fact, "page"), Text(fact, "change"), Text(fact, "name"))
        );
        Assert.Equal(JsonValueKind.Null, fact.GetProperty("before").ValueKind);
    }

    [Fact]
    public void A_commit_is_compared_with_where_its_branch_began()
    {
        using var site = new GitSite().With(Reed, Renewed).Commit();
        site.Git("checkout", "--quiet", "main");
        site.With("content/pages/about.md", "---\ntitle: About\n---\nChanged on main.\n").Commit();

        Assert.Equal(0, site.Review("--base", "main", "--head", "change", "--format", "json"));

        using var json = JsonDocument.Parse(site.Out);
        Assert.Single(json.RootElement.GetProperty("facts").EnumerateArray());
        Assert.DoesNotContain("/about/", site.Out, StringComparison.Ordinal);
        Assert.Equal(site.Git("rev-parse", "change"), Text(json.RootElement, "head"));
    }

    [Fact]
    public void An_introduced_error_is_annotated_and_fails_while_an_inherited_one_does_not()
    {
        using var site = new GitSite("docs/site/").With(
            "content/pages/about.md",
            "---\ntitle: About\n---\n[x](/nowhere/)\n"
        );

        Assert.Equal(1, site.Review("--base", "main", "--format", "github"));
        Assert.StartsWith("::error file=docs/site/content/pages/about.md,line=4", site.Out, StringComparison.Ordinal);

        site.Commit().Git("checkout", "--quiet", "-b", "next");
        site.With("content/pages/about.md", "---\ntitle: About\n---\nA line more.\n\n[x](/nowhere/)\n");
        Assert.Equal(0, site.Review("--base", "change", "--format", "github"));
        Assert.Equal("", site.Out);
    }

    [Fact]
    public void A_site_that_did_not_exist_yet_is_new_as_a_whole()
    {
        using var site = new GitSite();
        site.Git("checkout", "--quiet", "--orphan", "empty");
        site.Git("rm", "-r", "--quiet", "--cached", ".");
        site.Git("commit", "--quiet", "--allow-empty", "--message", "Nothing yet");
        site.Git("checkout", "--quiet", "--force", "-b", "first");
        site.Commit();

        Assert.Equal(0, site.Review("--base", "empty"));
        Assert.Contains("The base has no site yet: everything is new.", site.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_git_cannot_give_is_told_with_what_to_do()
    {
        using var site = new GitSite();

        Assert.Equal(2, site.Review("--base", "nowhere"));
        Assert.StartsWith("there is no commit 'nowhere' here", site.Error, StringComparison.Ordinal);
        Assert.Equal(2, site.Review("--base", "--output=/tmp"));
        Assert.Equal(2, site.Review());
        Assert.Contains("--base", site.Error, StringComparison.Ordinal);

        site.Git("checkout", "--quiet", "--orphan", "other");
        site.With(Reed, Renewed).Commit();
        Assert.Equal(2, site.Review("--base", "main"));
        Assert.Contains("have no common history: choose another --base", site.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_told_what_to_fetch()
    {
        using var site = new GitSite();
        site.With(Reed, Renewed).Commit().With("content/pages/about.md", "---\ntitle: About\n---\nMore.\n").Commit();
        site.Git("clone", "--quiet", "--depth=1", "--no-single-branch", new Uri(site.Root).ToString(), "shallow");
        using var shell = new Shell();
        var folder = Path.Join(site.Root, "shallow");

        Assert.Equal(2, shell.Run("review", "--site", folder, "--base", "origin/main"));
        Assert.Contains("this clone is shallow", shell.Error, StringComparison.Ordinal);
        Assert.Contains("git fetch --unshallow", shell.Error, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("review", "--site", folder, "--base", "main"));
        Assert.Contains("did you mean origin/main?", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_git_is_not_installed_it_says_so()
    {
        using var site = new GitSite();
        var tool = Path.Join(AppContext.BaseDirectory, "Briefings.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "review", "--base", "main"])
        {
            WorkingDirectory = site.Root,
            RedirectStandardError = true,
            Environment = { ["PATH"] = "" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("git is not installed here", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_repository_it_says_so()
    {
        using var shell = new Shell();
        shell.Folder.With("site.yml", "title: Test\n");

        Assert.Equal(2, shell.Run("review", "--base", "main"));
        Assert.Contains("is in no git repository", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Forty_edits_at_once_are_forty_facts()
    {
        using var site = new GitSite();
        for (var n = 0; n < 40; n++)
        {
            site.With(
                $"content/actors/actor-{n}.md",
                $"---\nname: Actor Number {n}\nkind: militia\naliases: [AN{n}]\n---\nProse of {n}.\n"
            );
        }

        site.Commit().Git("checkout", "--quiet", "-b", "forty");
        for (var n = 0; n < 40; n++)
        {
            site.With(
                $"content/actors/actor-{n}.md",
                $"---\nname: Actor Number {n}\nkind: militia\naliases: [AN{n}, XN{n}]\n---\nProse of {n}.\n"
            );
        }

        Assert.Equal(0, site.Review("--base", "change", "--format", "json"));

        using var json = JsonDocument.Parse(site.Out);
        Assert.Equal(
            Enumerable.Range(0, 40).Select(n => $"XN{n}").Order(StringComparer.Ordinal),
            json.RootElement.GetProperty("facts")
                .EnumerateArray()
                .Select(f => Text(f, "name")!)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            40,
            json.RootElement.GetProperty("pages").EnumerateArray().Count(p => Text(p, "because") == "content")
        );
    }

    [Fact]
    public void A_link_in_a_commit_is_reported_and_never_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var site = new GitSite();
        File.CreateSymbolicLink(Path.Join(site.Root, "content", "pages", "secret.md"), "/etc/hostname");
        site.Commit();

        Assert.Equal(1, site.Review("--base", "main", "--head", "change"));
        Assert.Contains("error BR108", site.Out, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
