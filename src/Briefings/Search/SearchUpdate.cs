using Briefings.Model;
using Briefings.Search.Files;
using Briefings.Search.Indexing;

namespace Briefings.Search;

/// <summary>
/// An index in which a few pages say something else than in the last. Their words take the place of what they had;
/// files that hold none of them stay, by name.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="last">The index before: of the same pages, in the same order, with the same titles and names.</param>
/// <param name="workers">How many threads may work; they change no byte.</param>
internal sealed class SearchUpdate(Site site, SearchState last, int workers)
{
    private const int MostPages = 64;

    private readonly IReadOnlyList<Document> _documents = SearchIndexer.DocumentsOf(site);
    private readonly PageTexts _texts = new();
    private readonly NamesOnPages _names = new(site);
    private readonly Lexicon _lexicon = new(last.Index.Parameters.StopWords);
    private readonly Lazy<Dictionary<string, Page>> _whole = new(() =>
        SearchIndexer.Index(site, workers).Files.ToDictionary(file => file.Path, StringComparer.Ordinal)
    );

    /// <summary>
    /// The index, now that the prose of <paramref name="documents"/>, as they are now, is another; null where more than
    /// a few pages are concerned.
    /// </summary>
    public SearchIndex? Make(IReadOnlyList<Document> documents)
    {
        int[] changed = [.. documents.Select(NumberOf).Where(number => number >= 0)];
        if (changed.Length > MostPages || last.Sentences.Pages != _documents.Count)
        {
            return null;
        }

        var said = changed.ToDictionary(page => page, IReadOnlyList<ulong> (page) => SentencesOf(page));
        var sentences = last.Sentences.With(said);
        var open = changed.Concat(sentences.PagesWith(Moved(said))).ToHashSet();
        return open.Count > MostPages ? null : Make(open, sentences);
    }

    private SearchIndex Make(HashSet<int> open, Sentences sentences)
    {
        var blocks = open.Select(page => page / PageFiles.Texts).ToHashSet();
        var quotations = new Quotations(SearchIndexer.BriefingsOf(site), sentences);
        quotations.Find(Enumerable.Range(0, _documents.Count).Where(page => blocks.Contains(page / PageFiles.Texts)));

        var counted = new Dictionary<int, IReadOnlyList<(string, int)>>();
        var texts = last.Texts.Select(Known).ToArray();
        foreach (var block in blocks)
        {
            texts[block] = TextsOf(block, quotations, open, counted);
        }

        var (words, touched) = new WordExchange(last.Words).With(counted);
        var parameters = last.Index.Parameters;
        var files = new WordFiles(words, _documents.Count, last.Rows.Of, parameters);
        var (ranges, wordFiles) = files.Write(workers, (from, next, ranks) => Untouched(from, next, ranks, touched));
        var list = PageFiles.ListOf(texts);
        var index = last.Index with { Words = ranges, Texts = list.Name };
        var others = index.Names.Names.Concat(index.Pages).Concat(index.Facets.Select(f => f.File)).Select(Known);
        return new(
            SearchIndexer.Files(index, [.. others, .. wordFiles, .. texts, list]),
            new(index, [.. texts.Select(file => file.Name)], words, sentences, last.Rows)
        );
    }

    // Negative for a briefing that is held back.
    private int NumberOf(Document document)
    {
        if (document is Briefing briefing)
        {
            return site.References.BriefingPositions.TryGetValue(briefing.Id, out var position)
                ? site.Actors.Count + position
                : -1;
        }

        for (var i = 0; i < _documents.Count; i++)
        {
            if (i == site.Actors.Count)
            {
                // Other briefings need not be looked at.
                i += site.Briefings.Count;
            }

            if (i < _documents.Count && ReferenceEquals(_documents[i], document))
            {
                return i;
            }
        }

        return -1;
    }

    private SearchFile TextsOf(
        int block,
        Quotations quotations,
        HashSet<int> open,
        Dictionary<int, IReadOnlyList<(string, int)>> counted
    )
    {
        var start = block * PageFiles.Texts;
        var pages = Enumerable.Range(start, Math.Min(PageFiles.Texts, _documents.Count - start));
        return PageFiles.OfTexts(
            pages.Select(page => SearchIndexer.PageOf(page, _documents[page], site)),
            _texts,
            site,
            quotations,
            null,
            page =>
            {
                if (open.Contains(page.Number))
                {
                    var postings = _lexicon.Count(page, _texts, _names.On(page.Document));
                    counted[page.Number] =
                    [
                        .. postings.Select(WordTable.Unpack).Select(one => (_lexicon.Words[one.Word], one.Level)),
                    ];
                }
            }
        );
    }

    // What came or went on some page may now be said first by another.
    private HashSet<ulong> Moved(Dictionary<int, IReadOnlyList<ulong>> said)
    {
        var moved = new HashSet<ulong>();
        foreach (var (page, now) in said)
        {
            HashSet<ulong> differing = [.. last.Sentences.On(page)];
            differing.SymmetricExceptWith(now);
            moved.UnionWith(differing);
        }

        return moved;
    }

    private List<ulong> SentencesOf(int page)
    {
        DocumentTexts.Write(_texts, _documents[page], site);
        return _texts.Sentences();
    }

    private SearchFile? Untouched(string from, string? next, Range ranks, bool[] touched)
    {
        var ranges = last.Index.Words;
        for (var i = 0; i < ranges.From.Count; i++)
        {
            if (ranges.From[i] == from)
            {
                return
                    next == (i + 1 < ranges.From.Count ? ranges.From[i + 1] : null)
                    && !touched.AsSpan(ranks).Contains(true)
                    ? Known(ranges.Names[i])
                    : null;
            }
        }

        return null;
    }

    // A file of the last index: its bytes are wanted only where the output has lost it.
    private SearchFile Known(string name) => new(name, () => _whole.Value["search/" + name].Make(new()));
}
