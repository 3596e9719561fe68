using System.Diagnostics;
using Briefings.Tests.Commands;

namespace Briefings.Tests.Review;

/// <summary>A git repository with a small site, in a folder of its own.</summary>
internal sealed class GitSite : IDisposable
{
    private readonly Shell _shell = new();

    /// <summary>A repository with one commit on <c>main</c>, and <c>change</c> checked out.</summary>
    public GitSite(string below = "")
    {
        Below = below;
        Git("init", "--quiet", "--initial-branch=main");
        With("site.yml", "title: Test\nbase_url: https://example.org/\n");
        With(
            "content/actors/reed.md",
            "---\nname: Reed Column\nkind: militia\naliases: [RC]\n---\nIt holds the marsh.\n"
        );
        With("content/pages/about.md", "---\ntitle: About\n---\nA site.\n");
        _shell.Folder.With(".gitignore", "_review/\n.briefings/\n");
        Commit();
        Git("checkout", "--quiet", "-b", "change");
    }

    /// <summary>The folder of the site below the repository's.</summary>
    public string Below { get; }

    /// <summary>What the last command answered.</summary>
    public string Out => _shell.Out;

    /// <summary>What the last command complained about.</summary>
    public string Error => _shell.Error;

    /// <summary>The folder of the repository.</summary>
    public string Root => _shell.Folder.Root;

    /// <summary>Writes a file of the site.</summary>
    public GitSite With(string path, string text)
    {
        _shell.Folder.With(Below + path, text);
        return this;
    }

    /// <summary>Commits everything.</summary>
    public GitSite Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "Change");
        return this;
    }

    /// <summary>Runs git to its end.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true };
        string[] who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
        foreach (var argument in who.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Xunit.Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}");
        return output.Trim();
    }

    /// <summary>Runs <c>review</c> and gives its exit code.</summary>
    public int Review(params string[] arguments) =>
        _shell.Run(["review", .. Below.Length > 0 ? new[] { "--site", Below } : [], .. arguments]);

    /// <summary>The text of a file of the preview.</summary>
    public string Preview(string path) => File.ReadAllText(_shell.Folder.At($"{Below}_review/{path}"));

    /// <summary>Whether there is a file in the repository's folder.</summary>
    public bool Has(string path) => File.Exists(_shell.Folder.At(path));

    public void Dispose()
    {
        // git marks its objects as read-only, which some systems do not delete.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _shell.Dispose();
    }
}
