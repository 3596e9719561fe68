using Briefings.Model;
using Briefings.Search.Files;
using Briefings.Search.Indexing;
using Briefings.Search.Language;

namespace Briefings.Search;

/// <summary>Site to search files.</summary>
internal static class SearchIndexer
{
    /// <summary>The search files of <paramref name="site"/>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="workers">How many threads may work; they change no byte.</param>
    /// <param name="spool">Where files wait to be written; null for memory.</param>
    /// <param name="isLast">Whether no index goes on from this one.</param>
    public static SearchIndex Index(Site site, int workers = 1, Spool? spool = null, bool isLast = false)
    {
        var documents = DocumentsOf(site);
        var pages = Workers.Map([.. documents.Index()], workers, one => PageOf(one.Index, one.Item, site));
        var sentences = SentencesOf(documents, site, workers);
        var parameters = ParametersFor(site, pages);
        var reading = new TextReading(pages, site, parameters.StopWords, sentences, spool);
        var (shelves, blocks) = Shelved(reading, pages.Count, parameters, (workers, spool, isLast));
        SentencePages? quotable = null;
        var names = (Ranges: new Ranges([], []), Files: (IReadOnlyList<SearchFile>)[]);
        IReadOnlyList<(string Facet, SearchFile File)> facets = [];
        Workers.Do(
            workers,
            () => names = NameFiles.Write(pages),
            () => facets = Facets.Write(pages, site),
            () => quotable = isLast ? null : SentencePages.Of(sentences, spool)
        );
        var words = new WordFiles(shelves, page => pages[page].Row, parameters, spool).Write(pages.Count, workers);
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
        var others = facets.Select(facet => facet.File).Prepend(list);
        SearchFile[] files = [.. names.Files, .. words.Files, .. rows, .. reading.Texts, .. others];
        var state =
            quotable is null || blocks is null
                ? null
                : new SearchState(index, reading.Names, PageRows.Of(pages, spool), shelves, blocks, quotable);
        return new(Files(index, files), state);
    }

    /// <summary>The documents of the pages, by number.</summary>
    public static IReadOnlyList<Document> DocumentsOf(Site site) =>
        new Joined<Document>(
            site.Actors,
            site.Briefings,
            site.Events,
            site.Places,
            site.Topics,
            site.Glossary,
            site.Sources,
            site.Pages
        );

    /// <summary>Where the briefings of <paramref name="site"/> stand among these.</summary>
    public static (int First, int Next) BriefingsOf(Site site) =>
        (site.Actors.Count, site.Actors.Count + site.Briefings.Count);

    /// <summary>The page of <paramref name="document"/>.</summary>
    public static IndexedPage PageOf(int number, Document document, Site site) =>
        new(number, document, LanguageOf(document, site), DocumentTexts.AliasesOf(document));

    /// <summary>The index file, the modules that read it, and all <paramref name="named"/> in it.</summary>
    public static IReadOnlyList<Page> Files(IndexFile index, IReadOnlyList<SearchFile> named)
    {
        var bytes = index.ToBytes();
        return
        [
            // The one file whose name does not tell what is in it.
            SearchFile.Of("index.json", bytes).ToPage() with
            {
                Concerns = null,
            },
            .. ClientModule.All.Select(m => m.ToPage()),
            .. named.DistinctBy(f => f.Name).Select(f => f.ToPage()),
        ];
    }

    // The words of all pages on shelves, and what is known of the pages, where an index goes on from it.
    private static (IReadOnlyList<WordShelf> Shelves, PageBlocks? Blocks) Shelved(
        TextReading reading,
        int pages,
        Parameters parameters,
        (int Workers, Spool? Spool, bool IsLast) with
    )
    {
        var shelving = new WordShelving(new(reading.Read(with.Workers), reading.Counted), parameters, with.Spool);
        var shelves = shelving.Shelves(pages, with.Workers);
        return (shelves, with.IsLast ? null : reading.Blocks(shelving.On, with.Workers));
    }

    private static List<ulong[]> SentencesOf(IReadOnlyList<Document> documents, Site site, int workers)
    {
        var blocks = Workers.Map(
            [.. documents.Chunk(PageFiles.Texts)],
            workers,
            block =>
            {
                var texts = new PageTexts();
                return block
                    .Select(document =>
                    {
                        DocumentTexts.Write(texts, document, site);
                        return texts.Sentences().ToArray();
                    })
                    .ToList();
            }
        );
        return [.. blocks.SelectMany(block => block)];
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
