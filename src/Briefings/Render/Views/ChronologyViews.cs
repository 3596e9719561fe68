using System.Globalization;
using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Maps;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of events by time and place.</summary>
internal static class ChronologyViews
{
    private const int MostBars = 60;
    private const int MostPlaces = 40;

    /// <summary>One page of the events of <paramref name="all"/>, newest first.</summary>
    /// <param name="all">The events of all its pages.</param>
    /// <param name="atlas">The facets.</param>
    /// <param name="current">The facet's value whose page it is; null for all events.</param>
    /// <param name="list">The page of the list: its entries, numbers and address.</param>
    /// <param name="site">The site.</param>
    public static View Page(
        IReadOnlyList<Event> all,
        Atlas atlas,
        FacetValue<Event>? current,
        ListPage<Event> list,
        Site site
    )
    {
        var view = ListViews.Page("chronology", list.Url, list.Number, list.Pages, all.Count, []);
        var isFirst = list.Number == 1;
        view["title"] = current is null ? "Events in time and place" : $"Events: {current.Label}";
        view["is_all"] = current is null;
        view["facets"] = FacetViews.All(atlas.EventFacets, current);
        view["chart"] = isFirst ? Chart(all, atlas, current, list.Url) : null;
        view["map"] = isFirst ? Map(all, site, list.Url) : null;
        view["places"] = isFirst ? Places(all, site) : (View[])[];
        view["placeless"] = all.Count(happening => happening.Place is null);
        view["years"] = (View[])
            [.. list.Entries.GroupBy(happening => happening.Date.Year).Select(year => Year(year, site))];
        return view;
    }

    private static View Year(IGrouping<int, Event> year, Site site) =>
        new("year")
        {
            ["year"] = year.Key > 0 ? year.Key.ToString(CultureInfo.InvariantCulture) : "No date",
            ["months"] = (View[])
                [
                    .. year.GroupBy(happening => happening.Date.Month)
                        .Select(month => new View("month")
                        {
                            ["month"] =
                                month.Key > 0 ? Words.Date(new PartialDate(year.Key, month.Key, 0, false)) : null,
                            ["events"] = (View[])[.. month.Select(happening => EventViews.Card(happening, site))],
                        }),
                ],
        };

    // Bars by year, each the way to its year; within a year by month.
    private static Html? Chart(IReadOnlyList<Event> all, Atlas atlas, FacetValue<Event>? current, string url)
    {
        var years = atlas.EventFacets[0];
        if (current is not null && years.Values.Contains(current))
        {
            var months = all.ToLookup(happening => happening.Date.Month);
            return months[0].Count() == all.Count
                ? null
                : BarChart.Svg(
                    [.. Enumerable.Range(1, 12).Select(m => new Bar(Words.Month(m)[..3], months[m].Count(), null))],
                    $"Events of {current.Label} by month"
                );
        }

        var counts = all.Where(happening => happening.Date.Year > 0).ToLookup(happening => happening.Date.Year);
        if (counts.Count == 0)
        {
            return null;
        }

        var last = counts.Max(year => year.Key);
        var first = Math.Max(counts.Min(year => year.Key), last - MostBars + 1);
        return BarChart.Svg(
            [
                .. Enumerable
                    .Range(first, last - first + 1)
                    .Select(year => year.ToString(CultureInfo.InvariantCulture))
                    .Select(year => (Year: year, Count: counts[int.Parse(year, CultureInfo.InvariantCulture)].Count()))
                    .Select(y => new Bar(
                        y.Year,
                        y.Count,
                        y.Count > 0 ? RelativeUrl.Of(url, $"{EventFacets.Url}year/{y.Year}/") : null
                    )),
            ],
            "Events by year"
        );
    }

    private static Html? Map(IReadOnlyList<Event> all, Site site, string url) =>
        CountMap.Svg(
            all.Select(happening => site.References.Places.GetValueOrDefault(happening.Place?.Text ?? ""))
                .OfType<Place>()
                .CountBy(place => place.Id)
                .Select(place => (site.References.Places[place.Key], place.Value)),
            place => RelativeUrl.Of(url, place.Url),
            "Where the events happened"
        )
            is { } svg
            ? new Html(svg)
            : null;

    private static View[] Places(IReadOnlyList<Event> all, Site site) =>
        [
            .. all.Where(happening => happening.Place is not null)
                .GroupBy(happening => happening.Place!.Text, StringComparer.Ordinal)
                .OrderByDescending(place => place.Count())
                .ThenBy(place => place.Key, StringComparer.Ordinal)
                .Take(MostPlaces)
                .Select(place => new View("place")
                {
                    ["link"] = DocumentViews.Place(place.First().Place!, site),
                    ["count"] = place.Count(),
                }),
        ];
}
