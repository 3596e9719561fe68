using Briefings.Check;
using Briefings.Exchange;
using Briefings.Link;
using Briefings.Model;
using Briefings.Read;
using Briefings.Render;
using Briefings.Search;

namespace Briefings;

/// <summary>The whole build, top to bottom. Every command, test and benchmark goes through here.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Builds the site of <paramref name="input"/>. Pages are not rendered yet: who wants their bytes, or the findings
    /// of their templates, asks each page. Never throws for what content or a theme holds.
    /// </summary>
    public static BuildResult Build(FileTree input, BuildOptions options)
    {
        var found = new Diagnostics();
        found.AddRange(input.Findings);

        options.Onlooker?.Entered(Stage.Read);
        var documents = Reader.Read(input, options, found);
        options.Onlooker?.Entered(Stage.Link);
        var site = Linker.Link(documents, options, found);
        options.Onlooker?.Entered(Stage.Check);
        Checker.Check(site, options, found);
        options.Onlooker?.Entered(Stage.Plan);
        var pages = Renderer.Render(site, documents.Theme, Exporter.For(site), found);
        var exports = Exporter.Export(site, document => BodyHtml.Absolute(document, site));
        options.Onlooker?.Entered(Stage.Search);
        var search = SearchIndexer.Index(site, options.Workers);

        return new BuildResult(site, Pages.Distinct([.. pages, .. exports, .. search], found), found);
    }

    /// <summary>
    /// Makes every page of <paramref name="result"/> for the findings of its templates, and keeps no byte.
    /// </summary>
    public static void MakeAll(BuildResult result, int workers) =>
        Workers.Map(
            result.Pages,
            workers,
            page =>
            {
                page.Make(result.Found).Dispose();
                return page.Path.Length;
            }
        );
}
