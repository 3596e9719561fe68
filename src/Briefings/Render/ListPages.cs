using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Render.Themes;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>The indexes, on as many pages as they need.</summary>
internal static class ListPages
{
    /// <summary>The pages of all indexes.</summary>
    public static IEnumerable<PagePlan> Of(Library library)
    {
        var site = library.Site;
        return
        [
            .. Long("briefings", site.Briefings, b => BriefingViews.Card(b, site), site),
            .. Long("actors", site.Actors, a => ActorViews.Card(a, site), site),
            .. Long("events", site.Events, e => EventViews.Card(e, site), site),
            .. Long("places", site.Places, p => PlaceViews.Card(p, site), site),
            .. Long("topics", site.Topics, t => TopicViews.Card(t, site), site),
            .. Sources(library),
            .. Long("glossary", site.Glossary, TopicViews.Term, site),
        ];
    }

    private static IEnumerable<PagePlan> Long<T>(
        string layout,
        IReadOnlyList<T> all,
        Func<T, View> view,
        Site site,
        Action<View>? more = null
    )
    {
        var url = $"/{layout}/";
        var size = site.Config.PageSize;
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        for (var i = 1; i <= pages; i++)
        {
            var number = i;
            yield return new(
                ListViews.UrlOf(url, number),
                layout,
                number == 1 ? SiteViews.TitleOf(url) : $"{SiteViews.TitleOf(url)}, page {number}",
                () =>
                {
                    var entries = all.Skip((number - 1) * size).Take(size).Select(view).ToList();
                    var page = ListViews.Page(layout, url, number, pages, all.Count, entries);
                    more?.Invoke(page);
                    return page;
                }
            );
        }
    }

    // By publisher, the most reliable first; those without a publisher of ours at the end.
    private static IEnumerable<PagePlan> Sources(Library library)
    {
        var site = library.Site;
        var order = site
            .Publishers.OrderBy(p => p.Reliability ?? 'G')
            .ThenBy(p => Folding.Key(p.Name.Text), StringComparer.Ordinal)
            .Select((p, i) => (p.Id, i))
            .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var sorted = site.Sources.OrderBy(s => order.GetValueOrDefault(s.Publisher.Text, int.MaxValue)).ToList();
        return Long(
            "sources",
            sorted,
            s => SourceViews.Card(s, 0, site),
            site,
            page =>
                page["publishers"] =
                    (IReadOnlyList<View>)[.. site.Publishers.Select(p => SourceViews.Publisher(p, library))]
        );
    }
}
