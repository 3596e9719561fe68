using Briefings.Model;
using Briefings.Render.Explore.Network;

namespace Briefings.Render.Explore;

/// <summary>
/// A site seen as a whole, for the pages that explore it; each view of it made once when first asked for.
/// </summary>
internal sealed class Atlas(Site site)
{
    private readonly Lazy<IReadOnlyList<Facet<Actor>>> _actorFacets = new(() => Explore.ActorFacets.Of(site));
    private readonly Lazy<IReadOnlyList<Facet<Event>>> _eventFacets = new(() => Explore.EventFacets.Of(site));
    private readonly Lazy<IReadOnlyList<Pair>> _pairs = new(() => Pair.Of(site));
    private readonly Lazy<Chronicle> _chronicle = new(() => new(site));
    private readonly Lazy<ActorNetwork> _network = new(() => new(site));
    private readonly Lazy<SourceCensus> _sources = new(() => new(site));

    /// <summary>The respects in which actors are sorted.</summary>
    public IReadOnlyList<Facet<Actor>> ActorFacets => _actorFacets.Value;

    /// <summary>The respects in which events are sorted.</summary>
    public IReadOnlyList<Facet<Event>> EventFacets => _eventFacets.Value;

    /// <summary>The pairs of actors that have a page.</summary>
    public IReadOnlyList<Pair> Pairs => _pairs.Value;

    /// <summary>Who stood how to whom, and when.</summary>
    public Chronicle Chronicle => _chronicle.Value;

    /// <summary>All relationships as one graph.</summary>
    public ActorNetwork Network => _network.Value;

    /// <summary>The sources by their publishers' reliability.</summary>
    public SourceCensus Sources => _sources.Value;
}
