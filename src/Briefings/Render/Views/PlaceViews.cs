using Briefings.Model;
using Briefings.Render.Maps;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of a place.</summary>
internal static class PlaceViews
{
    /// <summary>A place in a list.</summary>
    public static View Card(Place place, Site site) =>
        new("place")
        {
            ["name"] = place.Title.Text,
            ["url"] = place.Url,
            ["names"] = (string[])[.. place.Aliases.Select(a => a.Text)],
            ["country"] = place.Country is { } code ? Countries.NameOf(code.Text) : null,
            ["region"] = place.Region?.Text,
            ["briefings"] = site.References.BriefingsOnPlace[place.Id].Count,
            ["events"] = site.References.EventsAt[place.Id].Count,
        };

    /// <summary>How many entries the longest list on a place's page has.</summary>
    public static int Longest(Place place, CrossReferences references) =>
        Math.Max(references.BriefingsOnPlace[place.Id].Count, references.EventsAt[place.Id].Count);

    /// <summary>One of a place's pages; where it lies and who is there stands on the first.</summary>
    public static View Page(Place place, Library library, Paging paging)
    {
        var site = library.Site;
        var (briefings, events) = (site.References.BriefingsOnPlace[place.Id], site.References.EventsAt[place.Id]);
        var view = Card(place, site);
        view["coordinates"] = place is { Latitude: { } north, Longitude: { } east }
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{Math.Abs(north):0.###}° {(north < 0 ? "S" : "N")}, {Math.Abs(east):0.###}° {(east < 0 ? "W" : "E")}"
            )
            : null;
        view["map"] =
            paging.IsFirst && RegionMap.Svg([place], _ => "#top", $"Where {place.Title.Text} lies") is { } svg
                ? new Html(svg)
                : null;
        view["briefings"] = (View[])[.. paging.Of(briefings).Select(library.CardOf)];
        view["events"] = (View[])[.. paging.Of(events).Select(e => EventViews.Card(e, site))];
        view["actors"] = DocumentViews.Links(
            site.Actors.Where(a => paging.IsFirst && a.Areas.Concat(a.Headquarters).Any(p => p.Value.Text == place.Id))
        );
        paging.AddTo(view, place.Url, Longest(place, site.References));
        return view;
    }
}
