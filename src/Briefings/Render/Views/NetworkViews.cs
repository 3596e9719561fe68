using Briefings.Model;
using Briefings.Render.Explore.Network;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of the network of all relationships.</summary>
internal static class NetworkViews
{
    /// <summary>The address of the network.</summary>
    public const string Url = "/explore/network/";

    /// <summary>How many relationships the table of one page holds.</summary>
    public const int PageSize = 400;

    /// <summary>One page: the picture stands on the first, the table goes on.</summary>
    public static View Page(ActorNetwork network, Site site, int number, int pages)
    {
        var rows = network
            .Statements.Skip((number - 1) * PageSize)
            .Take(PageSize)
            .GroupBy(end => end.Source.Id)
            .Select(Row)
            .ToList();
        var view = ListViews.Page("network", Url, number, pages, network.Statements.Count, rows);
        view["title"] = "Network";
        view["svg"] =
            number == 1 && NetworkSvg.Of(network, actor => RelativeUrl.Of(Url, actor.Url)) is { } svg
                ? new Html(svg)
                : null;
        view["actors"] = network.Related;
        view["drawn"] = network.Drawn.Count;
        view["alone"] = site.Actors.Count - network.Related;
        view["tones"] = (View[])
            [.. network.Statements.GroupBy(end => end.Relationship.Type.Tone).OrderBy(g => g.Key).Select(Tone)];
        return view;
    }

    private static View Row(IEnumerable<RelationshipEnd> ends)
    {
        var all = ends.ToList();
        var view = new View("row") { ["name"] = all[0].Source.Title.Text, ["url"] = all[0].Source.Url };
        view["ties"] = (View[])[.. all.Select(Tie)];
        return view;
    }

    private static View Tie(RelationshipEnd end) =>
        new("tie")
        {
            ["tone"] = NetworkSvg.Word(end.Relationship.Type.Tone),
            ["label"] = Words.Label(end.Label),
            ["name"] = end.Other.Title.Text,
            ["url"] = end.Other.Url,
            ["period"] = Words.Period(end.Relationship.From, end.Relationship.To),
            ["status"] = end.Relationship.Status is { } s ? Vocabularies.RelationshipStatus.WordFor(s) : null,
        };

    private static View Tone(IGrouping<RelationshipTone, RelationshipEnd> ends) =>
        new("tone")
        {
            ["id"] = NetworkSvg.Word(ends.Key),
            ["title"] = ends.Key switch
            {
                RelationshipTone.Friendly => "Alliance and support",
                RelationshipTone.Hostile => "Hostility",
                RelationshipTone.Hierarchy => "Belonging and leadership",
                RelationshipTone.Lineage => "Descent",
                _ => "Other ties",
            },
            ["count"] = ends.Count(),
        };
}
