using Briefings.Model;

namespace Briefings.Render.Explore.Network;

/// <summary>All relationships of a site as one graph, with the actors that have any.</summary>
internal sealed class ActorNetwork
{
    // A picture of more is a blur, and a page of more is slow to load.
    private const int MostDrawn = 1200;

    /// <summary>The network of <paramref name="site"/>.</summary>
    public ActorNetwork(Site site)
    {
        var related = site.Actors.Where(actor => site.References.RelationshipsOf.Contains(actor.Id)).ToList();
        Related = related.Count;
        Drawn =
        [
            .. related
                .OrderByDescending(actor => site.References.RelationshipsOf[actor.Id].Count)
                .ThenBy(actor => actor.Id, StringComparer.Ordinal)
                .Take(MostDrawn),
        ];
        Statements = [.. site.Actors.SelectMany(actor => Own(actor, site))];
        var numbers = Drawn.Select((actor, i) => (actor.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Edges =
        [
            .. Statements
                .Where(end => numbers.ContainsKey(end.Source.Id) && numbers.ContainsKey(end.Target.Id))
                .Select(end => Edge.Of(numbers[end.Source.Id], numbers[end.Target.Id], end.Relationship.Type.Tone))
                .Where(edge => edge.From != edge.To)
                .Distinct()
                .Order(),
        ];
        TonesBetween = Edges
            .GroupBy(edge => (edge.From, edge.To))
            .ToDictionary(group => group.Key, group => group.Count());
        Graph = new(Drawn.Count, Edges.Select(edge => (edge.From, edge.To)));
        Layout = Drawn.Count == 0 ? null : NetworkLayout.Of(Graph);
    }

    /// <summary>How many actors have a relationship.</summary>
    public int Related { get; }

    /// <summary>The actors of the picture, the most connected first; node i of the graph is actor i.</summary>
    public IReadOnlyList<Actor> Drawn { get; }

    /// <summary>Every relationship once, from the end where it is written: actor by actor.</summary>
    public IReadOnlyList<RelationshipEnd> Statements { get; }

    /// <summary>The edges of the picture, one for each tone between two actors.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>In how many tones two nodes are tied, the one of the lower number first.</summary>
    public IReadOnlyDictionary<(int From, int To), int> TonesBetween { get; }

    /// <summary>The graph of the picture.</summary>
    public Graph Graph { get; }

    /// <summary>Where its nodes lie; null when there is none.</summary>
    public NetworkLayout? Layout { get; }

    private static IEnumerable<RelationshipEnd> Own(Actor actor, Site site) =>
        site.References.RelationshipsOf[actor.Id].Where(end => !end.IsInverse);
}
