using Briefings.Model;
using Briefings.Render.Explore;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of the ways into a site.</summary>
internal static class ExploreViews
{
    /// <summary>The page that leads to all of them, each with a line and a figure.</summary>
    public static View Hub(Atlas atlas, Site site) =>
        new("explore")
        {
            ["ways"] = (View[])
                [
                    Way(
                        "/explore/actors/",
                        "Actors by filter",
                        "Kind, status, place, relationship, first letter.",
                        Count(site.Actors.Count, "actor")
                    ),
                    Way(
                        NetworkViews.Url,
                        "Network",
                        "All relationships in one picture, with a table.",
                        Count(site.Actors.Sum(actor => actor.Relationships.Count), "relationship")
                    ),
                    Way(
                        AsOfViews.Url,
                        "As of a date",
                        "Who was allied with, hostile to, part of or led by whom on a day.",
                        Count(atlas.Chronicle.Dated.Count, "dated statement")
                    ),
                    Way(
                        Pair.Root,
                        "Compare two actors",
                        "Facts side by side, differences marked.",
                        Count(atlas.Pairs.Count, "prepared comparison")
                    ),
                    Way(
                        EventFacets.Url,
                        "Events in time and place",
                        "By year, by type, and on a map.",
                        Count(site.Events.Count, "event")
                    ),
                    Way("/topics/", "Topics", "From the wider to the narrower.", Count(site.Topics.Count, "topic")),
                    Way(
                        "/explore/sources/",
                        "Sources by reliability",
                        "How far each publisher is trusted, and what rests on it.",
                        Count(atlas.Sources.All.Ids.Count, "source")
                    ),
                ],
        };

    /// <summary>The page of all actors' facets with all their values.</summary>
    public static View Facets(Atlas atlas, Site site) =>
        new("actor_facets") { ["facets"] = FacetViews.All(atlas.ActorFacets, null), ["total"] = site.Actors.Count };

    private static string Count(int number, string noun) => $"{Words.Count(number)} {noun}{(number == 1 ? "" : "s")}";

    private static View Way(string url, string title, string line, string figure) =>
        new("way")
        {
            ["url"] = url,
            ["title"] = title,
            ["line"] = line,
            ["figure"] = figure,
        };
}
