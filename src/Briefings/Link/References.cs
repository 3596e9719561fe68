using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>
/// Resolves what documents name in their fields: afterwards every reference is an id that exists, or free text where
/// that is allowed. What cannot be resolved is reported and left out.
/// </summary>
internal sealed class References(Resolver resolver)
{
    /// <summary>A briefing's fields; prose aside.</summary>
    public Briefing Of(Briefing briefing) =>
        briefing with
        {
            Sources = All(briefing.Sources, resolver.Source),
            InlineSources = briefing.InlineSources is PackedSources packed ? packed : Each(briefing.InlineSources, Of),
            Actors = All(briefing.Actors, resolver.Actor),
            Topics = All(briefing.Topics, resolver.Topic),
            Places = All(briefing.Places, resolver.Place),
            Events = All(briefing.Events, resolver.Event),
            TranslationOf = Maybe(briefing.TranslationOf, resolver.Briefing),
            Judgements = Each(
                briefing.Judgements,
                j => j.Evidence.Count == 0 ? j : j with { Evidence = Evidence(j.Evidence) }
            ),
        };

    /// <summary>An actor's fields.</summary>
    public Actor Of(Actor actor) =>
        actor with
        {
            Aliases = [.. actor.Aliases.Select(a => a with { Evidence = Evidence(a.Evidence) })],
            Founded = Claims(actor.Founded),
            Dissolved = Claims(actor.Dissolved),
            Status = Claims(actor.Status),
            Leaders = Leaders(actor.Leaders),
            Founders = Leaders(actor.Founders),
            Ideology = Claims(actor.Ideology),
            Goals = Claims(actor.Goals),
            Areas = Places(actor.Areas),
            Headquarters = Places(actor.Headquarters),
            Sizes = [.. actor.Sizes.Select(s => s with { Evidence = Evidence(s.Evidence) })],
            Designations = [.. actor.Designations.Select(d => d with { Evidence = Evidence(d.Evidence) })],
            Relationships =
            [
                .. from relationship in actor.Relationships
                let target = resolver.Actor(relationship.Target)
                let evidence = Evidence(relationship.Evidence)
                where target is not null
                select relationship with
                {
                    Target = target,
                    Evidence = evidence,
                },
            ],
            NotToConfuse = All(actor.NotToConfuse, resolver.Actor),
        };

    /// <summary>An event's fields.</summary>
    public Event Of(Event happening) =>
        happening with
        {
            Participants =
            [
                .. from participant in happening.Participants
                let actor = resolver.Actor(participant.Actor)
                where actor is not null
                select participant with
                {
                    Actor = actor,
                },
            ],
            ClaimedBy =
            [
                .. happening.ClaimedBy.Select(claim =>
                    claim with
                    {
                        Actor = Maybe(claim.Actor, resolver.Actor),
                        Evidence = Evidence(claim.Evidence),
                    }
                ),
            ],
            Place = Maybe(happening.Place, resolver.PlaceOrText),
            Tallies = [.. happening.Tallies.Select(t => t with { Evidence = Evidence(t.Evidence) })],
            Evidence = Evidence(happening.Evidence),
        };

    /// <summary>A source's fields; the publisher of one written inside a briefing may be free text.</summary>
    public Source Of(Source source)
    {
        var publisher =
            source.IsInline || source.Publisher.Text.Length == 0
                ? source.Publisher
                : resolver.Publisher(source.Publisher) ?? source.Publisher;
        var origin = Maybe(source.DerivativeOf, resolver.Source);
        return publisher == source.Publisher && origin == source.DerivativeOf
            ? source
            : source with
            {
                Publisher = publisher,
                DerivativeOf = origin,
            };
    }

    /// <summary>A topic's fields.</summary>
    public Topic Of(Topic topic) => topic with { Broader = Maybe(topic.Broader, resolver.Topic) };

    private IReadOnlyList<Evidence> Evidence(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0
            ? evidence
            :
            [
                .. from one in evidence
                let source = resolver.Source(one.Ref)
                where source is not null
                select one with
                {
                    Ref = source,
                },
            ];

    private Claim<T>[] Claims<T>(IReadOnlyList<Claim<T>> claims) =>
        [.. claims.Select(c => c with { Evidence = Evidence(c.Evidence) })];

    private Claim<Written>[] Places(IReadOnlyList<Claim<Written>> places) =>
        [
            .. from claim in places
            let place = resolver.PlaceOrText(claim.Value)
            let evidence = Evidence(claim.Evidence)
            where place is not null
            select claim with
            {
                Value = place,
                Evidence = evidence,
            },
        ];

    private Leader[] Leaders(IReadOnlyList<Leader> leaders) =>
        [
            .. from leader in leaders
            let actor = Maybe(leader.Actor, resolver.Actor)
            let evidence = Evidence(leader.Evidence)
            where leader.Actor is null || actor is not null
            select leader with
            {
                Actor = actor,
                Evidence = evidence,
            },
        ];

    // The same list where nothing in it becomes another, or another's double.
    private static IReadOnlyList<Written> All(IReadOnlyList<Written> written, Func<Written, Written?> resolve)
    {
        Written[] resolved = [.. written.Select(resolve).OfType<Written>().DistinctBy(w => w.Text)];
        return resolved.SequenceEqual(written, ReferenceEqualityComparer.Instance) ? written : resolved;
    }

    // The same list where nothing in it becomes another.
    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> all, Func<T, T> resolve)
        where T : class
    {
        T[]? resolved = null;
        for (var i = 0; i < all.Count; i++)
        {
            var one = resolve(all[i]);
            if (!ReferenceEquals(one, all[i]))
            {
                resolved ??= [.. all];
                resolved[i] = one;
            }
        }

        return resolved ?? all;
    }

    private static Written? Maybe(Written? written, Func<Written, Written?> resolve) =>
        written is null ? null : resolve(written);
}
