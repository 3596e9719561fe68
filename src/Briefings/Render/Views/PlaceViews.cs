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

    /// <summary>A place's own page.</summary>
    public static View Page(Place place, Library library)
    {
        var site = library.Site;
        var view = Card(place, site);
        view["coordinates"] = place is { Latitude: { } north, Longitude: { } east }
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{Math.Abs(north):0.###}° {(north < 0 ? "S" : "N")}, {Math.Abs(east):0.###}° {(east < 0 ? "W" : "E")}"
            )
            : null;
        view["map"] = RegionMap.Svg([place], _ => "#top", $"Where {place.Title.Text} lies") is { } svg
            ? new Html(svg)
            : null;
        view["briefings"] = (View[])[.. site.References.BriefingsOnPlace[place.Id].Select(library.CardOf)];
        view["events"] = (View[])[.. site.References.EventsAt[place.Id].Select(e => EventViews.Card(e, site))];
        view["actors"] = DocumentViews.Links(
            site.Actors.Where(a => a.Areas.Concat(a.Headquarters).Any(p => p.Value.Text == place.Id))
        );
        return view;
    }
}
