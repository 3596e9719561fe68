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
    private readonly Dictionary<int, ReadPage[]> _before = [];
    private readonly Lazy<Dictionary<string, (string? Next, string Name)>> _files = new(() =>
        last
            .Index.Words.From.Zip(last.Index.Words.From.Skip(1).Append(null), (from, next) => (from, next))
            .Zip(last.Index.Words.Names, (range, name) => (range.from, range.next, name))
            .DistinctBy(file => file.from)
            .ToDictionary(file => file.from, file => (file.next, file.name), StringComparer.Ordinal)
    );
    private readonly Lazy<Dictionary<string, Page>> _whole = new(() =>
        SearchIndexer.Index(site, workers, isLast: true).Files.ToDictionary(file => file.Path, StringComparer.Ordinal)
    );

    /// <summary>
    /// The index, now that the prose of <paramref name="documents"/>, as they are now, is another; null where more than
    /// a few pages are concerned.
    /// </summary>
    public SearchIndex? Make(IReadOnlyList<Document> documents)
    {
        int[] changed = [.. documents.Select(NumberOf).Where(number => number >= 0)];
        if (changed.Length > MostPages || last.Index.Documents != _documents.Count)
        {
            return null;
        }

        var said = changed.ToDictionary(page => page, IReadOnlyList<ulong> (page) => SentencesOf(page));
        var moved = Moved(said);
        var open = changed.Concat(moved.Values.SelectMany(pages => pages)).ToHashSet();
        return open.Count > MostPages ? null : Make(open, said, moved);
    }

    private SearchIndex Make(
        HashSet<int> open,
        Dictionary<int, IReadOnlyList<ulong>> said,
        Dictionary<ulong, IReadOnlyList<int>> moved
    )
    {
        var before = open.ToDictionary(page => page, Before);
        var now = open.ToDictionary(page => page, page => Reread(page, said.GetValueOrDefault(page), moved));
        var counted = new Dictionary<int, IReadOnlyList<(string, int)>>();
        var texts = last.Texts.Select(Known).ToArray();
        foreach (var block in open.Select(page => page / PageFiles.Texts).ToHashSet())
        {
            texts[block] = TextsOf(block, now, counted);
        }

        var exchange = new WordExchange(last.Words, last.Index.Parameters);
        var shelves = exchange.Exchange(before.ToDictionary(page => page.Key, page => page.Value.Shelves), counted);
        var (ranges, wordFiles) = new WordFiles(exchange.Shelves, last.Rows.Of, last.Index.Parameters).Write(
            _documents.Count,
            workers,
            (from, next) => exchange.IsTouched(from, next) ? null : FileOf(from, next)
        );
        var list = PageFiles.ListOf(texts);
        var index = last.Index with { Words = ranges, Texts = list.Name };
        var others = index.Names.Names.Concat(index.Pages).Concat(index.Facets.Select(f => f.File)).Select(Known);
        return new(
            SearchIndexer.Files(index, [.. others, .. wordFiles, .. texts, list]),
            last with
            {
                Index = index,
                Texts = [.. texts.Select(file => file.Name)],
                Words = exchange.Shelves,
                Read = last.Read.With(now.Select(page => (page.Key, page.Value with { Shelves = shelves[page.Key] }))),
                Sentences = last.Sentences.With([
                    .. said.Select(page => (page.Key, before[page.Key].Sentences, page.Value)),
                ]),
            }
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
        Dictionary<int, ReadPage> now,
        Dictionary<int, IReadOnlyList<(string, int)>> counted
    )
    {
        var start = block * PageFiles.Texts;
        var pages = Enumerable.Range(start, Math.Min(PageFiles.Texts, _documents.Count - start));
        return PageFiles.OfTexts(
            pages.Select(page => SearchIndexer.PageOf(page, _documents[page], site)),
            _texts,
            site,
            page => (now.GetValueOrDefault(page) ?? Before(page)).Quoted,
            null,
            page =>
            {
                if (now.ContainsKey(page.Number))
                {
                    var postings = _lexicon.Count(page, _texts, _names.On(page.Document)).ToArray();
                    counted[page.Number] =
                    [
                        .. postings.Select(WordTable.Unpack).Select(one => (_lexicon.Words[one.Word], one.Level)),
                    ];
                }
            }
        );
    }

    // The sentences that came or went on some page, with all pages that have them now: another may now be the first.
    private Dictionary<ulong, IReadOnlyList<int>> Moved(Dictionary<int, IReadOnlyList<ulong>> said)
    {
        var moved = new HashSet<ulong>();
        foreach (var (page, now) in said)
        {
            HashSet<ulong> differing = [.. Before(page).Sentences];
            differing.SymmetricExceptWith(now);
            moved.UnionWith(differing);
        }

        return moved.ToDictionary(
            hash => hash,
            IReadOnlyList<int> (hash) =>
                [
                    .. last
                        .Sentences.PagesWith(hash)
                        .Union(said.Keys)
                        .Where(page => (said.GetValueOrDefault(page) ?? Before(page).Sentences).Contains(hash)),
                ]
        );
    }

    // What is known of a page now, but for its shelves.
    private ReadPage Reread(int page, IReadOnlyList<ulong>? said, Dictionary<ulong, IReadOnlyList<int>> moved)
    {
        var before = Before(page);
        var sentences = said ?? before.Sentences;
        var quoted = before.Quoted is null
            ? []
            : before.Sentences.Zip(before.Quoted).Where(one => one.Second).Select(one => one.First).ToHashSet();
        var briefings = SearchIndexer.BriefingsOf(site);
        return before with
        {
            Sentences = sentences,
            Quoted = Quotations.Quoted(
                sentences,
                hash =>
                    moved.TryGetValue(hash, out var pages)
                        ? pages.MinBy(one => Quotations.Order(one, briefings)) != page
                        : quoted.Contains(hash)
            ),
        };
    }

    private ReadPage Before(int page)
    {
        var (block, number) = Math.DivRem(page, PageFiles.Texts);
        if (!_before.TryGetValue(block, out var pages))
        {
            _before.Add(block, pages = last.Read[block]);
        }

        return pages[number];
    }

    private List<ulong> SentencesOf(int page)
    {
        DocumentTexts.Write(_texts, _documents[page], site);
        return _texts.Sentences();
    }

    // The file that had the words from one key up to the next.
    private SearchFile? FileOf(string from, string? next) =>
        _files.Value.TryGetValue(from, out var file) && file.Next == next ? Known(file.Name) : null;

    // A file of the last index: its bytes are wanted only where the output has lost it.
    private SearchFile Known(string name) => new(name, () => _whole.Value["search/" + name].Make(new()));
}
