using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>The respects in which actors are sorted: kind, status, place, relationship, first letter.</summary>
internal static class ActorFacets
{
    /// <summary>The address below which their pages lie.</summary>
    public const string Url = "/explore/actors/";

    /// <summary>The facets of the site's actors.</summary>
    public static IReadOnlyList<Facet<Actor>> Of(Site site) =>
        [
            Make(
                "kind",
                "Kind",
                Vocabularies.ActorKind.Words.Select(word => (word, Words.Label(word))),
                actor => [Vocabularies.ActorKind.WordFor(actor.ActorKind)],
                site
            ),
            Make(
                "status",
                "Status",
                Vocabularies.ActorStatus.Words.Select(word => (word, Words.Label(word))),
                actor => actor.Status.Select(claim => Vocabularies.ActorStatus.WordFor(claim.Value)),
                site
            ),
            Make(
                "place",
                "Place",
                site.Places.Select(place => (place.Id, place.Title.Text)),
                actor => actor.Areas.Concat(actor.Headquarters).Select(claim => claim.Value.Text),
                site
            ),
            Make(
                "relationship",
                "Relationship",
                Labels(),
                actor => Of(site.References.RelationshipsOf[actor.Id]),
                site
            ),
            Make(
                "letter",
                "First letter",
                site.Actors.Select(Letter).OrderBy(letter => letter.Label, StringComparer.Ordinal),
                actor => [Letter(actor).Id],
                site
            ),
        ];

    private static Facet<Actor> Make(
        string id,
        string title,
        IEnumerable<(string Id, string Label)> all,
        Func<Actor, IEnumerable<string>> of,
        Site site
    ) => Facet<Actor>.Of(Url, id, title, all, site.Actors, of);

    private static (string Id, string Label) Letter(Actor actor)
    {
        var letter = Collation.Initial(actor.Title.Text);
        return (ListViews.LetterId(letter), letter);
    }

    // Both ends of every type that reads differently from them.
    private static IEnumerable<(string Id, string Label)> Labels() =>
        RelationshipType
            .All.SelectMany(type => new[] { (type.Word, type.Label), (Slug.Id(type.InverseLabel), type.InverseLabel) })
            .Select(label => (label.Item1, Words.Label(label.Item2)));

    private static IEnumerable<string> Of(IEnumerable<RelationshipEnd> ends) =>
        ends.Select(end =>
            end.IsInverse && !end.Relationship.Type.IsSymmetric ? Slug.Id(end.Label) : end.Relationship.Type.Word
        );
}
