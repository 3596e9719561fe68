namespace Briefings.Model;

/// <summary>What Link derives from single statements. Ids that are unknown yield nothing or null.</summary>
public sealed record CrossReferences
{
    /// <summary>Actors by id.</summary>
    public required IReadOnlyDictionary<string, Actor> Actors { get; init; }

    /// <summary>Events by id.</summary>
    public required IReadOnlyDictionary<string, Event> Events { get; init; }

    /// <summary>Places by id.</summary>
    public required IReadOnlyDictionary<string, Place> Places { get; init; }

    /// <summary>Topics by id; a free word is found by its slug.</summary>
    public required IReadOnlyDictionary<string, Topic> Topics { get; init; }

    /// <summary>Sources by id, those written inside briefings included.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>Publishers by id.</summary>
    public required IReadOnlyDictionary<string, Publisher> Publishers { get; init; }

    /// <summary>The positions of published briefings among <see cref="Site.Briefings"/>, by id.</summary>
    public required IReadOnlyDictionary<string, int> BriefingPositions { get; init; }

    /// <summary>Mentions by actor id, on published pages only: newest briefing first, then by URL and place.</summary>
    public required ById<Mention> MentionsOf { get; init; }

    /// <summary>The pages of <see cref="MentionsOf"/>, in their order.</summary>
    public required ById<MentioningPage> PagesMentioning { get; init; }

    /// <summary>Mentions by the URL of the published page they stand on, in reading order.</summary>
    public required ById<Mention> MentionsOn { get; init; }

    /// <summary>How often the published page at a URL mentions each actor, in order of first mention.</summary>
    public required Func<string, IEnumerable<KeyValuePair<string, int>>> MentionCounts { get; init; }

    /// <summary>Relationships by actor id, from both ends: by type, then the other's name, then date.</summary>
    public required ById<RelationshipEnd> RelationshipsOf { get; init; }

    /// <summary>The timeline by actor id: events it took part in or claimed, newest first.</summary>
    public required ById<Event> EventsOf { get; init; }

    /// <summary>Published briefings that name or mention an actor, by actor id, newest first.</summary>
    public required ById<Briefing> BriefingsOnActor { get; init; }

    /// <summary>The actors of a briefing, by briefing id: named in front matter first, then by first mention.</summary>
    public required ById<Actor> ActorsIn { get; init; }

    /// <summary>Published briefings by topic id, newest first.</summary>
    public required ById<Briefing> BriefingsOnTopic { get; init; }

    /// <summary>Published briefings by place id, newest first.</summary>
    public required ById<Briefing> BriefingsOnPlace { get; init; }

    /// <summary>Published briefings by event id, newest first.</summary>
    public required ById<Briefing> BriefingsOnEvent { get; init; }

    /// <summary>Briefings by the id of the one that they are translations of: newest first.</summary>
    public required ById<Briefing> TranslationsOf { get; init; }

    /// <summary>Events by place id, newest first.</summary>
    public required ById<Event> EventsAt { get; init; }

    /// <summary>Documents that use a source, by source id: by kind, then title.</summary>
    public required ById<Document> UsesOfSource { get; init; }

    /// <summary>
    /// The sources that a document uses, by its URL, in order of first use: named in front matter, cited in the prose,
    /// given as evidence. Their place in this list is the number of their citation, from 1.
    /// </summary>
    public required ById<Source> SourcesOf { get; init; }

    /// <summary>The ids of <see cref="SourcesOf"/>, by URL.</summary>
    public required Func<string, IEnumerable<string>> SourceIdsOf { get; init; }

    /// <summary>
    /// The source from which <paramref name="source"/> derives in the end: itself when it relays none, or none that is
    /// listed. Link has broken circles, so that the walk ends.
    /// </summary>
    public Source OriginOf(Source source)
    {
        while (source.DerivativeOf is { } origin && Sources.TryGetValue(origin.Text, out var next))
        {
            source = next;
        }

        return source;
    }
}
