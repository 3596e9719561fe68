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
    public static IReadOnlyList<Page> Index(Site site)
    {
        var parameters = new Parameters
        {
            StopWords = [.. English.StopWords.Concat(site.Config.SearchStopWords.SelectMany(Tokens.Of)).Distinct()],
        };
        var pages = Pages(site);
        var own = OwnTextsOf(pages);
        var lexicon = Count(pages, own, new NamesOnPages(site), parameters);

        var names = NameFiles.Write(pages);
        var words = WordFiles.Write(lexicon.Words, pages, parameters.Group);
        var (rows, texts) = PageFiles.Write(pages, own);
        var index = new IndexFile
        {
            Documents = pages.Count,
            Kinds = [.. pages.DistinctBy(p => p.Document.Kind).Select(KindOf)],
            Names = names.Ranges,
            Words = words.Ranges,
            Blocks = (PageFiles.Rows, PageFiles.Texts),
            Pages = [.. rows.Select(r => r.Name)],
            Parameters = parameters,
        };

        var files = names.Files.Concat(words.Files).Concat(rows).Concat(texts).DistinctBy(f => f.Name);
        return
        [
            new SearchFile("index.json", index.ToBytes()).ToPage(),
            ClientModule.Page,
            .. files.Select(f => f.ToPage()),
        ];
    }

    private static List<IndexedPage> Pages(Site site)
    {
        Document[][] kinds =
        [
            [.. site.Actors],
            [.. site.Briefings],
            [.. site.Events],
            [.. site.Places],
            [.. site.Topics],
            [.. site.Glossary],
            [.. site.Sources],
            [.. site.Pages],
        ];
        return
        [
            .. kinds
                .SelectMany(k => k)
                .Select((d, i) => new IndexedPage(i, d, PageTexts.AliasesOf(d), PageTexts.Of(d, site))),
        ];
    }

    private static IReadOnlyList<PageText>[] OwnTextsOf(List<IndexedPage> pages)
    {
        var owned = new OwnTexts();
        var own = new IReadOnlyList<PageText>[pages.Count];
        foreach (var page in OwnTexts.InOrder(pages))
        {
            own[page.Number] = owned.Of(page);
        }

        return own;
    }

    private static Lexicon Count(
        List<IndexedPage> pages,
        IReadOnlyList<PageText>[] own,
        NamesOnPages names,
        Parameters parameters
    )
    {
        var lexicon = new Lexicon(parameters.StopWords);
        foreach (var page in pages)
        {
            lexicon.Add(page, own[page.Number], names.On(page.Document));
        }

        return lexicon;
    }

    private static KindRange KindOf(IndexedPage first) =>
        new(first.Document.Kind, first.Document.Url[1..^(first.Document.Id.Length + 1)], first.Number);
}
