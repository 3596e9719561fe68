using Briefings.Model;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>Home, search, the names, the page for what is missing, and pages that refer on.</summary>
internal static class OtherPages
{
    // Above this the search page gives way to one page a letter.
    private const int MostNames = 3000;

    /// <summary>All of them.</summary>
    public static IEnumerable<PagePlan> Of(Library library)
    {
        var site = library.Site;
        yield return new("/", "home", site.Config.Title.Text, () => ListViews.Home(library))
        {
            Concerns = () => ListViews.OnHome(site),
        };
        foreach (var page in Search(site))
        {
            yield return page;
        }

        yield return new("/404.html", "not-found", "Page not found", () => new View("not_found"))
        {
            IsHidden = true,
            Concerns = Page.Nothing,
        };
        foreach (var document in site.Documents)
        {
            foreach (var former in document.RedirectFrom)
            {
                yield return Redirect(former.Text, document);
            }
        }
    }

    private static IEnumerable<PagePlan> Search(Site site)
    {
        var letters = ListViews.NamesByLetter(site);
        var isSplit = letters.Sum(l => l.Count()) > MostNames;
        yield return new("/search/", "search", "Search", () => SearchView(letters, isSplit))
        {
            Concerns = Page.Nothing,
        };
        foreach (var letter in isSplit ? letters : Enumerable.Empty<IGrouping<string, (string, Actor)>>())
        {
            yield return new(UrlOf(letter.Key), "names", $"Names: {letter.Key}", () => NamesView(letter, letters))
            {
                Concerns = Page.Nothing,
            };
        }
    }

    private static View SearchView(ILookup<string, (string Name, Actor Actor)> letters, bool isSplit) =>
        new("search")
        {
            ["letters"] = (View[])
                [.. letters.Select(l => ListViews.Letter(l.Key, isSplit ? [] : l, isSplit ? UrlOf(l.Key) : null))],
            ["name_count"] = letters.Sum(l => l.Count()),
        };

    private static View NamesView(
        IGrouping<string, (string Name, Actor Actor)> letter,
        ILookup<string, (string Name, Actor Actor)> letters
    )
    {
        var view = ListViews.Letter(letter.Key, letter, null);
        view["letters"] = (View[])[.. letters.Select(l => ListViews.Letter(l.Key, [], UrlOf(l.Key)))];
        return view;
    }

    private static string UrlOf(string letter) => $"/search/names/{ListViews.LetterId(letter)}/";

    private static PagePlan Redirect(string former, Document document)
    {
        var last = former[(former.LastIndexOf('/') + 1)..];
        var url = last.Length == 0 || last.Contains('.', StringComparison.Ordinal) ? former : former + "/";
        return new(
            url,
            "redirect",
            document.Title.Text,
            () => new View("redirect") { ["title"] = document.Title.Text, ["url"] = document.Url }
        )
        {
            IsHidden = true,
            Concerns = () => [new(ConcernKind.Fields, document.Url)],
        };
    }
}
