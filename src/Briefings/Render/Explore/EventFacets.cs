using System.Globalization;
using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>The respects in which events are sorted: year and type.</summary>
internal static class EventFacets
{
    /// <summary>The address below which their pages lie.</summary>
    public const string Url = "/explore/events/";

    /// <summary>The facets of the site's events.</summary>
    public static IReadOnlyList<Facet<Event>> Of(Site site)
    {
        var dated = site.Events.Where(happening => happening.Date.Year > 0).ToList();
        return
        [
            Facet<Event>.Of(
                Url,
                "year",
                "Year",
                dated.Select(happening => Year(happening)).Select(year => (year, year)),
                dated,
                happening => [Year(happening)]
            ),
            Facet<Event>.Of(
                Url,
                "type",
                "Type",
                Vocabularies.EventType.Words.Select(word => (word, Words.Label(word))),
                site.Events,
                happening => [happening.Type]
            ),
        ];
    }

    /// <summary>The year in which an event began, as it stands in addresses.</summary>
    public static string Year(Event happening) => happening.Date.Year.ToString(CultureInfo.InvariantCulture);
}
