using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>The cross-references of a site: what its index says, as documents.</summary>
/// <param name="index">Who refers to what.</param>
/// <param name="pages">The documents of the index with their mentions, by position.</param>
/// <param name="documents">
/// The documents, by position; behind them the sources that are written out in briefings.
/// </param>
/// <param name="inline">
/// These sources, whose positions follow those of the pages; null where another process left the positions.
/// </param>
internal sealed class CrossReferencer(
    ReferenceIndex index,
    IReadOnlyList<LinkedPage> pages,
    IReadOnlyList<Document> documents,
    InlineSources? inline = null
)
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
            BriefingPositions = new Dictionary<string, int>(),
            MentionsOf = new(_ => []),
            PagesMentioning = new(_ => []),
            MentionsOn = new(_ => []),
            MentionCounts = _ => [],
            RelationshipsOf = new(_ => []),
            EventsOf = new(_ => []),
            BriefingsOnActor = new(_ => []),
            ActorsIn = new(_ => []),
            BriefingsOnTopic = new(_ => []),
            BriefingsOnPlace = new(_ => []),
            BriefingsOnEvent = new(_ => []),
            TranslationsOf = new(_ => []),
            EventsAt = new(_ => []),
            UsesOfSource = new(_ => []),
            SourcesOf = new(_ => []),
            SourceIdsOf = _ => [],
        };

    /// <summary>The references.</summary>
    /// <param name="site">The site, its references aside.</param>
    /// <param name="ends">Relationships by actor id.</param>
    /// <param name="publishers">Publishers by id.</param>
    /// <param name="sources">Sources by id.</param>
    /// <param name="last">The site before it in the same frame; null when there is none.</param>
    public CrossReferences Of(
        Site site,
        Func<string, IEnumerable<RelationshipEnd>> ends,
        IReadOnlyDictionary<string, Publisher> publishers,
        IReadOnlyDictionary<string, Source> sources,
        Site? last
    ) =>
        new()
        {
            Actors = site.Actors == last?.Actors ? last.References.Actors : Dictionary(site.Actors),
            Events = site.Events == last?.Events ? last.References.Events : Dictionary(site.Events),
            Places = last?.References.Places ?? Dictionary(site.Places),
            Topics = last?.References.Topics ?? Dictionary(site.Topics),
            Sources = sources,
            Publishers = publishers,
            BriefingPositions = index.BriefingPositions,
            MentionsOf = new(MentionsOf),
            PagesMentioning = new(PagesMentioning),
            MentionsOn = new(MentionsOn),
            MentionCounts = url => Counts(MentionsOn(url)),
            RelationshipsOf = new(ends),
            EventsOf = At<Event>(index.EventsOf),
            BriefingsOnActor = At<Briefing>(index.BriefingsOnActor),
            ActorsIn = At<Actor>(index.ActorsIn),
            BriefingsOnTopic = At<Briefing>(index.BriefingsOnTopic),
            BriefingsOnPlace = At<Briefing>(index.BriefingsOnPlace),
            BriefingsOnEvent = At<Briefing>(index.BriefingsOnEvent),
            TranslationsOf = At<Briefing>(index.Translations),
            EventsAt = At<Event>(index.EventsAt),
            UsesOfSource = At<Document>(index.UsesOfSource),
            SourcesOf = inline is null
                ? At<Source>(index.SourcesOf)
                : new(url => new Streamed<Source>(index.SourcesOf.Count(url), () => SourcesOf(url, inline))),
            SourceIdsOf = url =>
                index.SourcesOf[url].Select(i => i < pages.Count ? documents[i].Id : inline!.IdOf(i - pages.Count)),
        };

    /// <summary>A site with nothing but what another process left of who has which id.</summary>
    public static Site Known(Site site, PackedSite parts, IReadOnlyList<Document> documents) =>
        site with
        {
            References = None with
            {
                Actors = parts.Map(SitePart.ActorIds, at => (Actor)documents[at]),
                Events = parts.Map(SitePart.EventIds, at => (Event)documents[at]),
                Places = parts.Map(SitePart.PlaceIds, at => (Place)documents[at]),
                Topics = parts.Map(SitePart.ShownTopicIds, at => (Topic)documents[at]),
                Sources = parts.Map(SitePart.SourceIds, at => (Source)documents[at]),
            },
        };

    // Thousands for some actors, and looked at a few times: made anew each time.
    private Streamed<Mention> MentionsOf(string actor)
    {
        var on = PagesMentioning(actor);
        return new(on.Sum(page => page.Count), () => on.SelectMany(page => page.Read()));
    }

    private Streamed<MentioningPage> PagesMentioning(string actor)
    {
        var on = index.Mentioning[actor];
        return new(on.Count, () => on.Select(i => On(pages[i])));

        MentioningPage On(LinkedPage page) =>
            new(page.Document, page.Mentions.CountOf(actor), () => page.Mentions.Of(actor));
    }

    // Those of one briefing are read at once.
    private IEnumerable<Source> SourcesOf(string url, InlineSources inline)
    {
        var positions = index.SourcesOf[url];
        using var others = inline
            .At(positions.Where(i => i >= pages.Count).Select(i => i - pages.Count))
            .GetEnumerator();
        foreach (var position in positions)
        {
            yield return position < pages.Count ? (Source)documents[position]
            : others.MoveNext() ? others.Current
            : throw new InvalidOperationException("a source is gone");
        }
    }

    private PackedMentions MentionsOn(string url) =>
        index.Published.TryGetValue(url, out var i) ? pages[i].Mentions : PackedMentions.None;

    private static IEnumerable<KeyValuePair<string, int>> Counts(PackedMentions mentions) =>
        mentions.Actors.Zip(mentions.Counts, KeyValuePair.Create);

    private ById<T> At<T>(Positions positions)
        where T : Document => new(id => new Selection<T>(documents, positions[id]), positions.Count);

    private static Dictionary<string, T> Dictionary<T>(IEnumerable<T> documents)
        where T : Document => documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
}
