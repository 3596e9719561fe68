using Briefings.Model;
using Briefings.Render.Charts;
using Briefings.Render.Graphs;
using Briefings.Render.Maps;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>What themes see of an actor.</summary>
internal static class ActorViews
{
    /// <summary>An actor in a list.</summary>
    public static View Card(Actor actor, Site site) =>
        new("actor")
        {
            ["id"] = actor.Id,
            ["name"] = actor.Title.Text,
            ["url"] = actor.Url,
            ["kind"] = DocumentViews.KindLabel(actor),
            ["kind_word"] = Vocabularies.ActorKind.WordFor(actor.ActorKind),
            ["status"] = actor.Status is [var status] ? Vocabularies.ActorStatus.WordFor(status.Value) : null,
            ["names"] = (string[])[.. actor.Aliases.Select(a => a.Name.Text)],
            ["mentions"] = site.References.MentionsOf[actor.Id].Count,
            ["relationship_count"] = site.References.RelationshipsOf[actor.Id].Count,
        };

    /// <summary>An actor's own page: its profile.</summary>
    public static View Page(Actor actor, Site site)
    {
        var sources = new PageSources(site, actor);
        var ends = site.References.RelationshipsOf[actor.Id].ToList();
        var rows = ends.Index()
            .ToDictionary(
                e => e.Item,
                e => $"relationship-{e.Index + 1}",
                (IEqualityComparer<RelationshipEnd>)ReferenceEqualityComparer.Instance
            );
        var places = Places(actor, site);
        var view = Card(actor, site);
        view["data"] = actor.Url + "index.json";
        view["body"] = sources.Bodies.Of(actor.Body);
        view["notes"] = sources.Bodies.Notes(actor.Body);
        view["outside"] = DocumentViews.Outside([actor.Body]);
        view["contents"] = BriefingViews.Contents(actor.Body);
        view["facts"] = FactViews.Of(actor, sources);
        view["identifiers"] = FactViews.Identifiers(actor);
        view["aliases"] = AliasViews.Of(actor, sources);
        view["relationships"] = RelationshipViews.Of(ends, rows, sources);
        view["graph"] = Svg(
            RelationshipGraph.Svg(actor, ends, other => RelativeUrl.Of(actor.Url, other.Url), end => "#" + rows[end])
        );
        view["map"] = Svg(
            RegionMap.Svg(
                places,
                p => RelativeUrl.Of(actor.Url, p.Url),
                $"Where {actor.Title.Text} is at work",
                RegionMap.Narrow
            )
        );
        view["leaders"] = FactViews.Leaders(actor.Leaders, sources);
        view["founders"] = FactViews.Leaders(actor.Founders, sources);
        view["sizes"] = FactViews.Sizes(actor, sources);
        view["size_chart"] = Svg(SizeChart.Svg(actor.Sizes, $"Size of {actor.Title.Text} over time"));
        view["designations"] = Views(actor.Designations.OrderBy(d => d.Date), d => FactViews.Designation(d, sources));
        view["timeline"] = Views(site.References.EventsOf[actor.Id], e => EventViews.For(e, actor, site));
        view["mentioned"] = MentionViews.Of(actor, site);
        view["not_to_confuse"] = Views(actor.NotToConfuse, n => DocumentViews.ActorOrName(n.Text, null, site));
        view["sources"] = SourceViews.CardsOf(sources);
        view["independent_sources"] = SourceViews.Independent(sources);
        return view;
    }

    private static Html? Svg(string? svg) => svg is null ? null : new Html(svg);

    private static List<Place> Places(Actor actor, Site site) =>
        [
            .. actor
                .Areas.Concat(actor.Headquarters)
                .Select(a => site.References.Places.GetValueOrDefault(a.Value.Text))
                .OfType<Place>()
                .DistinctBy(p => p.Id),
        ];

    private static View[] Views<T>(IEnumerable<T> entries, Func<T, View> view) => [.. entries.Select(view)];
}
