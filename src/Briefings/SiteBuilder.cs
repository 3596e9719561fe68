using Briefings.Check;
using Briefings.Exchange;
using Briefings.Link;
using Briefings.Model;
using Briefings.Read;
using Briefings.Render;
using Briefings.Render.Themes;

namespace Briefings;

/// <summary>The whole build, top to bottom. Every command, test and benchmark goes through here.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Builds the site of <paramref name="input"/>. Pages are not rendered yet: who wants their bytes, or the findings
    /// of their templates, asks each page. Never throws for what content or a theme holds.
    /// </summary>
    /// <param name="input">The files.</param>
    /// <param name="options">What it depends on besides.</param>
    /// <param name="memory">Of earlier builds of the site; null when there are none.</param>
    public static BuildResult Build(FileTree input, BuildOptions options, BuildMemory? memory = null)
    {
        memory ??= new() { IsLast = true };
        var found = new Diagnostics();
        found.AddRange(input.Findings);

        options.Onlooker?.Entered(Stage.Read);
        memory.Enter(input, options);
        var documents = Reader.Read(input, options, memory.Read, found);
        if (!memory.Holds(documents))
        {
            return Build(input, options, memory);
        }

        // By itself: whoever refers to the theme must not keep all documents as they were read.
        var folder = documents.Theme;
        var theme = new Lazy<Theme>(() => memory.Render.ThemeOf(folder, found));
        memory.Ahead(options, theme);
        options.Onlooker?.Entered(Stage.Link);
        if (Linker.Link(documents, options, memory.Link, found) is not { } site)
        {
            memory.DropFrame();
            return Build(input, options, memory);
        }

        options.Onlooker?.Entered(Stage.Check);
        Checker.Check(site, options, memory.Check, found, memory.Checked(found));
        var changed = memory.Changed(site);
        memory.LetGo();
        var search = Search(site, options, memory, changed);
        options.Onlooker?.Entered(Stage.Plan);
        IReadOnlyList<Func<IReadOnlyList<Page>>> groups =
        [
            .. Renderer.Render(site, theme.Value, Exporter.For(site)),
            .. Exporter.Export(site, document => BodyHtml.Absolute(document, site)),
        ];
        var pages = memory.Pages.Of(groups, (site.Shape, theme.Value), options.Workers, found);
        return new BuildResult(site, pages, found)
        {
            Changed = changed,
            Workers = options.Workers,
            Search = search,
            IsSearchAhead = memory.HasFrame,
        };
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

    private static Lazy<IReadOnlyList<Page>> Search(
        Site site,
        BuildOptions options,
        BuildMemory memory,
        IReadOnlySet<Concern>? changed
    )
    {
        var search = new Lazy<IReadOnlyList<Page>>(() =>
        {
            options.Onlooker?.Entered(Stage.Search);
            return memory.Search.Of(site, options, changed, memory.ChangedDocuments, isLast: memory.IsLast);
        });
        memory.Ahead(options, search);
        return search;
    }
}
