using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>
/// Reads what each page says of its own, in blocks of pages: its words are counted, its file of texts is written.
/// </summary>
/// <param name="pages">The pages.</param>
/// <param name="site">The site.</param>
/// <param name="stopWords">Words that do not count.</param>
internal sealed class TextReading(IReadOnlyList<IndexedPage> pages, Site site, IReadOnlyList<string> stopWords)
{
    private readonly IReadOnlyList<bool>?[] _quoted = Quotations.In(pages);
    private readonly NamesOnPages _names = new(site);
    private readonly (int Worker, int[] Postings)[] _counted = new (int, int[])[pages.Count];
    private readonly SearchFile[] _texts = new SearchFile[(pages.Count + PageFiles.Texts - 1) / PageFiles.Texts];
    private int _next = -1;

    /// <summary>The words of all pages, and the files of their texts.</summary>
    public (WordPages Words, IReadOnlyList<SearchFile> Texts) Read(int workers)
    {
        // Each worker numbers the words in its own way; joined, they come out the same however many there are.
        var lexicons = Workers.Map([.. Enumerable.Range(0, Math.Max(1, workers))], workers, Work);
        return (new(lexicons, _counted), _texts);
    }

    private Lexicon Work(int worker)
    {
        var lexicon = new Lexicon(stopWords);
        var texts = new PageTexts();
        int block;
        while ((block = Interlocked.Increment(ref _next)) < _texts.Length)
        {
            var lines = new FileText();
            var end = Math.Min(pages.Count, (block + 1) * PageFiles.Texts);
            for (var number = block * PageFiles.Texts; number < end; number++)
            {
                var page = pages[number];
                DocumentTexts.Write(texts, page.Document, site);
                if (_quoted[number] is { } quoted)
                {
                    texts.Cut(quoted);
                }

                _counted[number] = (worker, lexicon.Count(page, texts, _names.On(page.Document)));
                PageFiles.AppendTexts(lines, page, texts);
            }

            _texts[block] = SearchFile.Of("texts", lines);
        }

        return lexicon;
    }
}
