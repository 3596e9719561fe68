using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Render.Explore;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>The indexes, on as many pages as they need.</summary>
internal static class ListPages
{
    /// <summary>The pages of all indexes.</summary>
    public static IEnumerable<PagePlan> Of(Library library, Atlas atlas)
    {
        var site = library.Site;
        return
        [
            .. Index(
                "briefings",
                site.Briefings,
                library.CardOf,
                site,
                b => b.Select(one => new Concern(ConcernKind.Card, one.Url))
            ),
            .. Index(
                "actors",
                site.Actors,
                a => ActorViews.Card(a, site),
                site,
                _ => [new(ConcernKind.MentionCounts)],
                page => AddFacets(page, atlas)
            ),
            .. Index("events", site.Events, e => EventViews.Card(e, site), site, Nothing),
            .. Index(
                "places",
                site.Places,
                p => PlaceViews.Card(p, site),
                site,
                p => p.Select(one => new Concern(ConcernKind.OnPlace, one.Id))
            ),
            .. Topics(site),
            .. Sources(site),
            .. Index("glossary", site.Glossary, TopicViews.Term, site, Nothing),
        ];
    }

    /// <summary>The concerns of a page of a list that no edit in the same frame changes.</summary>
    public static IEnumerable<Concern> Nothing<T>(IReadOnlyList<T> entries) => [];

    /// <summary>A long list on as many pages as it needs, at least one.</summary>
    /// <param name="url">The address of its first page.</param>
    /// <param name="layout">The layout of each.</param>
    /// <param name="title">The title of the first page.</param>
    /// <param name="all">The entries.</param>
    /// <param name="site">The site.</param>
    /// <param name="concerns">What an edit in the same frame can change on a page of such entries.</param>
    /// <param name="view">The view of one page.</param>
    public static IEnumerable<PagePlan> Split<T>(
        string url,
        string layout,
        string title,
        IReadOnlyList<T> all,
        Site site,
        Func<IReadOnlyList<T>, IEnumerable<Concern>> concerns,
        Func<ListPage<T>, View> view
    )
    {
        var size = site.Config.PageSize;
        var pages = Paging.Pages(all.Count, size);
        return Enumerable
            .Range(1, pages)
            .Select(number => new PagePlan(
                ListViews.UrlOf(url, number),
                layout,
                number == 1 ? title : $"{title}, page {number}",
                () => view(new(url, number, pages, all.Count, On(number)))
            )
            {
                Concerns = () => concerns(On(number)),
            });

        T[] On(int number) => [.. new Paging(number, size).Of(all)];
    }

    /// <summary>The view of one page of a list.</summary>
    public static View ViewOf<T>(string layout, ListPage<T> list, Func<T, View> view) =>
        ListViews.Page(layout, list.Url, list.Number, list.Pages, list.Total, [.. list.Entries.Select(view)]);

    private static IEnumerable<PagePlan> Index<T>(
        string layout,
        IReadOnlyList<T> all,
        Func<T, View> view,
        Site site,
        Func<IReadOnlyList<T>, IEnumerable<Concern>> concerns,
        Action<View>? more = null
    )
    {
        var url = $"/{layout}/";
        return Split(
            url,
            layout,
            SiteViews.TitleOf(url),
            all,
            site,
            concerns,
            list =>
            {
                var page = ViewOf(layout, list, view);
                more?.Invoke(page);
                return page;
            }
        );
    }

    private static void AddFacets(View page, Atlas atlas)
    {
        page["facets"] = FacetViews.Short(atlas.ActorFacets, null);
        page["more_url"] = ActorFacets.Url;
        page["is_all"] = true;
    }

    // A page holds whole branches of the tree.
    private static IEnumerable<PagePlan> Topics(Site site) =>
        Split(
            "/topics/",
            "topics",
            SiteViews.TitleOf("/topics/"),
            new TopicTree(site).Branches,
            site,
            Nothing,
            list =>
                ListViews.Page(
                    "topics",
                    list.Url,
                    list.Number,
                    list.Pages,
                    site.Topics.Count,
                    [.. list.Entries.SelectMany(branch => TopicTreeViews.Branch(branch, site))]
                )
        );

    // By publisher, the most reliable first; those without a publisher of ours at the end.
    private static IEnumerable<PagePlan> Sources(Site site)
    {
        var order = site
            .Publishers.OrderBy(p => p.Reliability ?? 'G')
            .ThenBy(p => Folding.Key(p.Name.Text), StringComparer.Ordinal)
            .Select((p, i) => (p.Id, i))
            .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var sorted = site.Sources.OrderBy(s => order.GetValueOrDefault(s.Publisher.Text, int.MaxValue)).ToList();
        return Index("sources", sorted, s => SourceViews.Card(s, 0, site), site, Nothing);
    }
}
