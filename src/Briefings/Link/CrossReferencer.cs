using Briefings.Model;

namespace Briefings.Link;

/// <summary>Derives the cross-references of a site from what its documents state once.</summary>
internal static class CrossReferencer
{
    /// <summary>No references at all.</summary>
    public static CrossReferences None { get; } =
        new()
        {
            Actors = new Dictionary<string, Actor>(),
            Events = new Dictionary<string, Event>(),
            Places = new Dictionary<string, Place>(),
            Topics = new Dictionary<string, Topic>(),
            Sources = new Dictionary<string, Source>(),
            Publishers = new Dictionary<string, Publisher>(),
            MentionsOf = Lookup<Mention>([]),
            RelationshipsOf = Lookup<RelationshipEnd>([]),
            EventsOf = Lookup<Event>([]),
            BriefingsOnActor = Lookup<Briefing>([]),
            ActorsIn = Lookup<Actor>([]),
            BriefingsOnTopic = Lookup<Briefing>([]),
            BriefingsOnPlace = Lookup<Briefing>([]),
            BriefingsOnEvent = Lookup<Briefing>([]),
            EventsAt = Lookup<Event>([]),
            UsesOfSource = Lookup<Document>([]),
            SourcesOf = Lookup<Source>([]),
        };

    /// <summary>The references of <paramref name="site"/>.</summary>
    /// <param name="site">The site, its references aside.</param>
    /// <param name="all">All documents, those held back included.</param>
    /// <param name="mentions">The mentions on published pages.</param>
    /// <param name="catalogue">Publishers by id.</param>
    public static CrossReferences Of(
        Site site,
        IReadOnlyList<Document> all,
        IEnumerable<Mention> mentions,
        Catalogue catalogue
    )
    {
        var sorted = Sort(mentions);
        var actors = site.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var sources = all.OfType<Source>().ToDictionary(s => s.Id, StringComparer.Ordinal);
        var actorsIn = ActorsIn(all, sorted, actors);
        var shown = site.Briefings;
        var ends = Relationships.Of(site.Actors, catalogue);
        var uses = all.Select(d => (Document: d, Sources: UsedBy(d, ends))).ToList();
        var published = site.Documents.Select(d => d.Url).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Actors = actors,
            Events = site.Events.ToDictionary(e => e.Id, StringComparer.Ordinal),
            Places = site.Places.ToDictionary(p => p.Id, StringComparer.Ordinal),
            Topics = site.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal),
            Sources = sources,
            Publishers = catalogue.Publishers,
            MentionsOf = sorted.ToLookup(m => m.ActorId, StringComparer.Ordinal),
            RelationshipsOf = ends,
            EventsOf = Lookup(site.Events.SelectMany(e => ActorsOf(e).Select(a => (a, e)))),
            BriefingsOnActor = Lookup(shown.SelectMany(b => actorsIn[b.Id].Select(a => (a.Id, b)))),
            ActorsIn = actorsIn,
            BriefingsOnTopic = Lookup(shown.SelectMany(b => b.Topics.Select(t => (t.Text, b)))),
            BriefingsOnPlace = Lookup(shown.SelectMany(b => b.Places.Select(p => (p.Text, b)))),
            BriefingsOnEvent = Lookup(shown.SelectMany(b => b.Events.Select(e => (e.Text, b)))),
            EventsAt = Lookup(site.Events.Where(e => e.Place is not null).Select(e => (e.Place!.Text, e))),
            UsesOfSource = Lookup(
                from use in uses
                where published.Contains(use.Document.Url)
                from source in use.Sources
                select (source, use.Document)
            ),
            SourcesOf = Lookup(
                from use in uses
                from source in use.Sources
                where sources.ContainsKey(source)
                select (use.Document.Url, sources[source])
            ),
        };
    }

    // An actor's page shows relationships of both ends, and so the evidence that stands in the other's file.
    private static List<string> UsedBy(Document document, ILookup<string, RelationshipEnd> ends) =>
        [
            .. Uses.Of(document)
                .Concat(
                    document is Actor
                        ? ends[document.Id]
                            .Where(e => e.IsInverse)
                            .SelectMany(e => e.Relationship.Evidence)
                            .Select(e => e.Ref.Text)
                        : []
                )
                .Distinct(StringComparer.Ordinal),
        ];

    // Newest briefing first, then the other pages by address, each in reading order.
    private static List<Mention> Sort(IEnumerable<Mention> mentions) =>
        [
            .. mentions
                .OrderBy(m => m.From is Briefing b ? -b.Date.DayNumber : 1)
                .ThenBy(m => m.From.Url, StringComparer.Ordinal),
        ];

    private static ILookup<string, Actor> ActorsIn(
        IReadOnlyList<Document> all,
        List<Mention> mentions,
        Dictionary<string, Actor> actors
    )
    {
        var mentioned = mentions.Where(m => m.From is Briefing).ToLookup(m => m.From.Id, m => m.ActorId);
        return Lookup(
            from briefing in all.OfType<Briefing>()
            from id in briefing
                .Actors.Select(a => a.Text)
                .Concat(mentioned[briefing.Id])
                .Distinct(StringComparer.Ordinal)
            where actors.ContainsKey(id)
            select (briefing.Id, actors[id])
        );
    }

    private static IEnumerable<string> ActorsOf(Event happening) =>
        happening
            .Participants.Select(p => p.Actor.Text)
            .Concat(happening.ClaimedBy.Select(c => c.Actor?.Text).OfType<string>())
            .Distinct(StringComparer.Ordinal);

    private static ILookup<string, T> Lookup<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.ToLookup(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
