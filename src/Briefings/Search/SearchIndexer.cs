using Briefings.Model;
using Briefings.Search.Files;
using Briefings.Search.Indexing;
using Briefings.Search.Language;

namespace Briefings.Search;

/// <summary>Site to search files.</summary>
internal static class SearchIndexer
{
    /// <summary>
    /// The search files: <c>search/index.json</c>, those that it names, and the module that reads them.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="workers">How many threads may work; they change no byte.</param>
    public static IReadOnlyList<Page> Index(Site site, int workers = 1)
    {
        var pages = Pages(site, workers);
        var parameters = ParametersFor(site, pages);
        var reading = new TextReading(pages, site, parameters.StopWords, workers);
        var lexicons = reading.Read();
        WordPages? wordPages = null;
        var names = (Ranges: new Ranges([], []), Files: (IReadOnlyList<SearchFile>)[]);
        IReadOnlyList<(string Facet, SearchFile File)> facets = [];
        Workers.Do(
            workers,
            () => wordPages = new(lexicons, reading.Counted),
            () => names = NameFiles.Write(pages),
            () => facets = Facets.Write(pages, site)
        );
        var words = new WordFiles(wordPages!, pages, parameters).Write(workers);
        var rows = PageFiles.OfRows(pages, workers);
        var list = PageFiles.ListOf(reading.Texts);
        var index = new IndexFile
        {
            Documents = pages.Count,
            Kinds = [.. pages.DistinctBy(p => p.Document.Kind).Select(KindOf)],
            Names = names.Ranges,
            Words = words.Ranges,
            Blocks = (PageFiles.Rows, PageFiles.Texts),
            Pages = [.. rows.Select(r => r.Name)],
            Texts = list.Name,
            Facets = [.. facets.Select(f => (f.Facet, f.File.Name))],
            Parameters = parameters,
        };

        var files = names
            .Files.Concat(words.Files)
            .Concat(rows)
            .Concat(reading.Texts)
            .Append(list)
            .Concat(facets.Select(f => f.File))
            .DistinctBy(f => f.Name);
        return
        [
            new SearchFile("index.json", index.ToBytes()).ToPage(),
            .. ClientModule.All.Select(m => m.ToPage()),
            .. files.Select(f => f.ToPage()),
        ];
    }

    private static IReadOnlyList<IndexedPage> Pages(Site site, int workers)
    {
        List<Document> documents =
        [
            .. site.Actors,
            .. site.Briefings,
            .. site.Events,
            .. site.Places,
            .. site.Topics,
            .. site.Glossary,
            .. site.Sources,
            .. site.Pages,
        ];
        var blocks = documents.Select((document, number) => (document, number)).Chunk(PageFiles.Texts);
        return [.. Workers.Map([.. blocks], workers, block => Pages(block, site)).SelectMany(p => p)];
    }

    private static List<IndexedPage> Pages(IEnumerable<(Document Document, int Number)> documents, Site site)
    {
        var texts = new PageTexts();
        var pages = new List<IndexedPage>();
        foreach (var (document, number) in documents)
        {
            DocumentTexts.Write(texts, document, site);
            var aliases = DocumentTexts.AliasesOf(document);
            pages.Add(new(number, document, LanguageOf(document, site), aliases, texts.Sentences()));
        }

        return pages;
    }

    private static string LanguageOf(Document document, Site site)
    {
        var language = Languages.Of((document as Briefing)?.Lang?.Text ?? site.Config.Language);
        return language == Languages.Of(site.Config.Language) ? "" : language;
    }

    private static Parameters ParametersFor(Site site, IReadOnlyList<IndexedPage> pages)
    {
        var main = site.Config.SearchLanguages.Prepend(site.Config.Language).Select(Languages.Of).Distinct().ToList();
        var all = main.Concat(pages.Select(p => p.Language).Where(l => l.Length > 0).Order(StringComparer.Ordinal))
            .Distinct()
            .ToList();
        var stopWords = all.SelectMany(Languages.StopWordsOf)
            .Concat(site.Config.SearchStopWords.SelectMany(Tokens.Of))
            .Distinct();
        return new()
        {
            StopWords = [.. stopWords],
            Languages = main,
            Endings = [.. all.Select(Languages.Endings).OfType<Endings>()],
        };
    }

    private static KindRange KindOf(IndexedPage first) =>
        new(first.Document.Kind, first.Document.Url[1..^(first.Document.Id.Length + 1)], first.Number);
}
