using Briefings.Disk;
using Briefings.Model;

namespace Briefings.Tests.Disk;

/// <summary>A site folder and what the writer makes of given pages there.</summary>
internal sealed class Building : IDisposable
{
    private static readonly Site AnySite = SiteBuilder
        .Build(FileTree.Of(("site.yml", "title: Test\n")), new BuildOptions(new DateOnly(2024, 6, 1)))
        .Site;

    /// <summary>The site's folder.</summary>
    public TempFolder Site { get; } = new();

    /// <summary>What the last build found.</summary>
    public IReadOnlyList<Diagnostic> Found { get; private set; } = [];

    /// <summary>The output's folder, relative to the site.</summary>
    public string Output { get; set; } = "_site";

    /// <summary>The output's files with their texts.</summary>
    public SortedDictionary<string, string> Files => Site.Texts(Output);

    /// <summary>The list of what was written.</summary>
    public string List =>
        Directory
            .GetFiles(Site.At(".briefings/outputs"), "*.txt")
            .Single(f => !f.EndsWith(".next", StringComparison.Ordinal));

    /// <summary>Writes pages given as a path and a text each.</summary>
    public WriteReport Write(params (string Path, string Text)[] pages) =>
        Write([.. pages.Select(p => Page.OfText(p.Path, () => p.Text))]);

    /// <summary>Writes <paramref name="pages"/>.</summary>
    public WriteReport Write(params Page[] pages)
    {
        var found = new Diagnostics();
        try
        {
            return Writer.Write(new BuildResult(AnySite, pages, found), Site.Root, Site.At(Output), workers: 3);
        }
        finally
        {
            Found = found.Sorted();
        }
    }

    /// <summary>The codes and places of the last build's findings.</summary>
    public IEnumerable<string> Codes => Found.Select(f => $"{f.Rule.Code} {f.At.File}");

    /// <summary>What lies in the site's folder besides the output and our list: staged pages left behind.</summary>
    public IEnumerable<string> Leftovers =>
        Site.Texts()
            .Keys.Where(f =>
                f.Contains(".briefings-", StringComparison.Ordinal) || f.EndsWith(".next", StringComparison.Ordinal)
            );

    public void Dispose() => Site.Dispose();
}
