using Briefings.Model;

namespace Briefings.Tests;

/// <summary>A tiny site in memory, built once, whose outputs can be asked for.</summary>
internal sealed class TestSite
{
    private readonly BuildResult _result;

    private TestSite(BuildResult result) => _result = result;

    /// <summary>Everything found, rendering included.</summary>
    public IReadOnlyList<Diagnostic> Found
    {
        get
        {
            foreach (var page in _result.Pages)
            {
                page.Make(_result.Found).Dispose();
            }

            return _result.Found.Sorted();
        }
    }

    /// <summary>The paths of all outputs.</summary>
    public IReadOnlyList<string> Paths => [.. _result.Pages.Select(page => page.Path)];

    /// <summary>The site as a value.</summary>
    public Site Site => _result.Site;

    /// <summary>Builds a site of <paramref name="files"/>; a site.yml is added when there is none.</summary>
    public static TestSite Of(params (string Path, string Text)[] files)
    {
        var config = ("site.yml", "title: Test\nbase_url: https://example.org/sub/\n");
        var all = files.Any(file => file.Path == "site.yml") ? files : [config, .. files];
        return new(SiteBuilder.Build(FileTree.Of(all), new BuildOptions(new DateOnly(2024, 6, 1))));
    }

    /// <summary>The text of the output at <paramref name="path"/>.</summary>
    public string Text(string path)
    {
        var page = _result.Pages.Single(p => p.Path == path);
        using var reader = new StreamReader(page.Make(_result.Found));
        return reader.ReadToEnd();
    }
}
