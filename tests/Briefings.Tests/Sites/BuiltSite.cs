using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefings.Model;

namespace Briefings.Tests.Sites;

/// <summary>A site built in memory: every output file's bytes, and every finding.</summary>
internal sealed class BuiltSite
{
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> _pages;

    private BuiltSite(Site site, IReadOnlyDictionary<string, byte[]> files, IReadOnlyList<Diagnostic> found)
    {
        Site = site;
        Files = files;
        Found = found;
        _pages = new(() =>
        {
            var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
            return new SortedDictionary<string, IHtmlDocument>(
                Files
                    .Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal))
                    .ToDictionary(p => p, p => parser.ParseDocument(Text(p))),
                StringComparer.Ordinal
            );
        });
    }

    /// <summary>The site as a value.</summary>
    public Site Site { get; }

    /// <summary>The output files, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The findings of the build and of every page.</summary>
    public IReadOnlyList<Diagnostic> Found { get; }

    /// <summary>The findings that keep a site from being written, as a person reads them.</summary>
    public IEnumerable<string> Errors =>
        Found.Where(d => d.Rule.Severity == Severity.Error).Select(d => $"{d.At}: {d.Rule.Code}: {d.Message}");

    /// <summary>The HTML pages, parsed, by path.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => _pages.Value;

    /// <summary>The HTML pages that are read, not those that only refer on.</summary>
    public IEnumerable<(string Path, IHtmlDocument Html)> Read =>
        Pages.Where(p => p.Value.QuerySelector("meta[http-equiv=refresh]") is null).Select(p => (p.Key, p.Value));

    /// <summary>The text of the output file at <paramref name="path"/>.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>Builds <paramref name="input"/>; pages are made by as many threads as the options say.</summary>
    public static BuiltSite Of(FileTree input, BuildOptions options)
    {
        var result = SiteBuilder.Build(input, options);
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var pages = new ConcurrentQueue<Page>(result.Pages);
        var workers = Enumerable.Range(0, options.Workers).Select(_ => new Thread(MakePages)).ToArray();
        Array.ForEach(workers, w => w.Start());
        Array.ForEach(workers, w => w.Join());
        return new(
            result.Site,
            new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal),
            result.Found.Sorted()
        );

        void MakePages()
        {
            while (pages.TryDequeue(out var page))
            {
                using var bytes = page.Make(result.Found);
                using var copy = new MemoryStream();
                bytes.CopyTo(copy);
                files[page.Path] = copy.ToArray();
            }
        }
    }
}
