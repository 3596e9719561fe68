using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>
/// Reads what each page says of its own, in blocks of pages: its words are counted, its file of texts is written.
/// </summary>
/// <param name="pages">The pages.</param>
/// <param name="site">The site.</param>
/// <param name="stopWords">Words that do not count.</param>
/// <param name="sentences">The sentences of the pages.</param>
/// <param name="spool">Where the files wait to be written; null for memory.</param>
internal sealed class TextReading(
    IReadOnlyList<IndexedPage> pages,
    Site site,
    IReadOnlyList<string> stopWords,
    IReadOnlyList<IReadOnlyList<ulong>> sentences,
    Spool? spool
)
{
    private readonly CountedPage[] _counted = new CountedPage[pages.Count];
    private readonly IReadOnlyList<bool>?[] _quoted = new IReadOnlyList<bool>?[pages.Count];
    private readonly SearchFile[] _texts = new SearchFile[(pages.Count + PageFiles.Texts - 1) / PageFiles.Texts];
    private int _next = -1;

    /// <summary>The files of texts.</summary>
    public IReadOnlyList<SearchFile> Texts => _texts;

    /// <summary>The pages as they were counted.</summary>
    public IReadOnlyList<CountedPage> Counted => _counted;

    /// <summary>
    /// Reads all pages; the workers' words come back. Each numbers them in its own way: joined, they come out the same
    /// however many workers there are.
    /// </summary>
    public IReadOnlyList<Lexicon> Read(int workers)
    {
        var quotations = new Quotations(SearchIndexer.BriefingsOf(site), sentences);
        NamesOnPages? names = null;
        Workers.Do(workers, quotations.Find, () => names = new(site));

        var numbers = Enumerable.Range(0, Math.Max(1, workers));
        return Workers.Map([.. numbers], workers, worker => Work(worker, quotations, names!));
    }

    /// <summary>The names of the files of texts.</summary>
    public IReadOnlyList<string> Names => [.. _texts.Select(file => file.Name)];

    /// <summary>What is known of the pages, once they were read.</summary>
    /// <param name="shelvesOf">The shelves of a page's words, as it was counted.</param>
    /// <param name="workers">How many threads may work.</param>
    public PageBlocks Blocks(Func<CountedPage, IReadOnlyList<int>> shelvesOf, int workers) =>
        PageBlocks.Of(pages.Count, number => Page(number, shelvesOf), spool, workers);

    private ReadPage Page(int number, Func<CountedPage, IReadOnlyList<int>> shelvesOf) =>
        new(sentences[number], _quoted[number], shelvesOf(_counted[number]));

    private Lexicon Work(int worker, Quotations quotations, NamesOnPages names)
    {
        var lexicon = new Lexicon(stopWords);
        var texts = new PageTexts();
        int block;
        while ((block = Interlocked.Increment(ref _next)) < _texts.Length)
        {
            var start = block * PageFiles.Texts;
            _texts[block] = PageFiles.OfTexts(
                pages.Skip(start).Take(PageFiles.Texts),
                texts,
                site,
                page => _quoted[page] = quotations.On(page),
                spool,
                page =>
                {
                    var postings = lexicon.Count(page, texts, names.On(page.Document));
                    _counted[page.Number] = CountedPage.Of(worker, postings, spool);
                }
            );
        }

        lexicon.Sort();
        return lexicon;
    }
}
