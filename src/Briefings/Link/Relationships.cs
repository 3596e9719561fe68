using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Relationships seen from both ends.</summary>
internal static class Relationships
{
    private static readonly Dictionary<string, int> Order = RelationshipType
        .All.Select((type, i) => (type.Word, i))
        .ToDictionary(p => p.Word, p => p.i);

    private static readonly bool[] BothEnds = [false, true];

    /// <summary>The ends of all relationships, by actor id.</summary>
    public static ILookup<string, RelationshipEnd> Of(IReadOnlyList<Actor> actors)
    {
        var byId = actors.ToDictionary(a => a.Id);
        var ends =
            from actor in actors
            from relationship in actor.Relationships
            let target = byId.GetValueOrDefault(relationship.Target.Text)
            where target is not null
            from isInverse in BothEnds
            select new RelationshipEnd(relationship, actor, target, isInverse);
        return ends.OrderBy(e => Order[e.Relationship.Type.Word])
            .ThenBy(e => e.IsInverse && !e.Relationship.Type.IsSymmetric)
            .ThenBy(e => Folding.Key(e.Other.Title.Text), StringComparer.Ordinal)
            .ThenBy(e => e.Relationship.From)
            .ThenBy(e => e.Relationship.At)
            .ToLookup(e => e.IsInverse ? e.Target.Id : e.Source.Id);
    }

    /// <summary>Reports the second record of each relationship that is written twice.</summary>
    public static void ReportTwice(IReadOnlyList<Actor> actors, Diagnostics found)
    {
        var first = new Dictionary<(string, string, string), List<Relationship>>();
        foreach (var actor in actors.OrderBy(a => a.At))
        {
            foreach (var relationship in actor.Relationships)
            {
                var (one, other) = (actor.Id, relationship.Target.Text);
                if (relationship.Type.IsSymmetric && string.CompareOrdinal(one, other) > 0)
                {
                    (one, other) = (other, one);
                }

                var key = (relationship.Type.Word, one, other);
                if (!first.TryGetValue(key, out var earlier))
                {
                    first.Add(key, earlier = []);
                }

                if (earlier.Find(e => Overlap(e, relationship)) is { } twin)
                {
                    var place =
                        twin.At.File == relationship.At.File
                            ? $"line {twin.At.Line}"
                            : $"{twin.At.File}:{twin.At.Line}";
                    found.Add(
                        LinkRules.WrittenTwice,
                        relationship.At,
                        $"this relationship is written already: {place}",
                        "keep one of the two; both actors' pages show it"
                    );
                }

                earlier.Add(relationship);
            }
        }
    }

    private static bool Overlap(Relationship one, Relationship other) =>
        !(one.To?.Latest < other.From?.Earliest) && !(other.To?.Latest < one.From?.Earliest);
}
