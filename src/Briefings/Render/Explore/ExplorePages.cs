using Briefings.Model;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>The pages that show a site as a whole.</summary>
internal static class ExplorePages
{
    /// <summary>All of them.</summary>
    public static IEnumerable<PagePlan> Of(Atlas atlas, Site site) =>
        [
            new("/explore/", "explore", "Explore", () => ExploreViews.Hub(atlas, site))
            {
                Concerns = () => [new(ConcernKind.Uses)],
            },
            new(ActorFacets.Url, "actor-facets", "Actors by filter", () => ExploreViews.Facets(atlas, site))
            {
                Concerns = Page.Nothing,
            },
            .. atlas.ActorFacets.SelectMany(facet => facet.Values).SelectMany(value => Actors(value, atlas, site)),
            .. Network(atlas, site),
            .. Events(EventFacets.Url, "Events in time and place", null, site.Events, atlas, site),
            .. atlas
                .EventFacets.SelectMany(facet => facet.Values)
                .SelectMany(value => Events(value.Url, $"Events: {value.Label}", value, value.Members, atlas, site)),
            new(
                "/explore/sources/",
                "reliability",
                "Sources by reliability",
                () => ReliabilityViews.Page(atlas.Sources, site)
            )
            {
                Concerns = () => [new(ConcernKind.Uses)],
            },
            .. ListPages.Split(
                Pair.Root,
                "comparisons",
                "Compare two actors",
                atlas.Pairs,
                site,
                ListPages.Nothing,
                ComparisonViews.Index
            ),
            .. atlas.Pairs.Select(pair => Comparison(pair, site)),
            new(AsOfViews.Url, "as-of", "As of a date", () => AsOfViews.Index(atlas.Chronicle))
            {
                Concerns = Page.Nothing,
            },
            .. atlas.Chronicle.Years.Select(year => AsOf(year, atlas)),
        ];

    private static IEnumerable<Concern> Counts() => [new(ConcernKind.MentionCounts)];

    /// <summary>The files that the theme's scripts read.</summary>
    public static IEnumerable<Page> Files(Atlas atlas, Site site) =>
        [
            .. new[] { ActorList.Page(site, atlas), StatementList.Page(atlas) }.Select(page =>
                page with
                {
                    Concerns = Counts,
                }
            ),
        ];

    private static IEnumerable<PagePlan> Actors(FacetValue<Actor> value, Atlas atlas, Site site) =>
        ListPages.Split(
            value.Url,
            "actors",
            $"Actors: {value.Label}",
            value.Members,
            site,
            _ => Counts(),
            list =>
            {
                var view = ListPages.ViewOf("actors", list, actor => ActorViews.Card(actor, site));
                view["title"] = $"Actors: {value.Label}";
                view["facets"] = FacetViews.Short(atlas.ActorFacets, value);
                view["more_url"] = ActorFacets.Url;
                view["is_all"] = false;
                return view;
            }
        );

    private static IEnumerable<PagePlan> Events(
        string url,
        string title,
        FacetValue<Event>? current,
        IReadOnlyList<Event> events,
        Atlas atlas,
        Site site
    ) =>
        ListPages.Split(
            url,
            "chronology",
            title,
            events,
            site,
            ListPages.Nothing,
            list => ChronologyViews.Page(events, atlas, current, list, site)
        );

    private static IEnumerable<PagePlan> Network(Atlas atlas, Site site)
    {
        var count = site.Actors.Sum(actor => site.References.RelationshipsOf[actor.Id].Count(end => !end.IsInverse));
        var pages = Paging.Pages(count, NetworkViews.PageSize);
        return Enumerable
            .Range(1, pages)
            .Select(number => new PagePlan(
                ListViews.UrlOf(NetworkViews.Url, number),
                "network",
                number == 1 ? "Network" : $"Network, page {number}",
                () => NetworkViews.Page(atlas.Network, site, number, pages)
            )
            {
                Concerns = Page.Nothing,
            });
    }

    private static PagePlan Comparison(Pair pair, Site site) =>
        new(
            pair.Url,
            "comparison",
            $"{pair.First.Title.Text} and {pair.Second.Title.Text} compared",
            () => ComparisonViews.Page(pair, site)
        )
        {
            Concerns = () => [new(ConcernKind.OnActor, pair.First.Id), new(ConcernKind.OnActor, pair.Second.Id)],
        };

    private static PagePlan AsOf(int year, Atlas atlas) =>
        new(
            AsOfViews.UrlOf(year),
            "as-of",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"As of {year}"),
            () => AsOfViews.Year(atlas.Chronicle, year)
        )
        {
            Concerns = Page.Nothing,
        };
}
