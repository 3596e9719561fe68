using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>Two actors to be compared, in the ordinal order of their ids.</summary>
/// <param name="First">The one whose id comes first.</param>
/// <param name="Second">The other.</param>
internal sealed record Pair(Actor First, Actor Second)
{
    /// <summary>The address below which comparisons lie.</summary>
    public const string Root = "/explore/compare/";

    /// <summary>The address of their page.</summary>
    public string Url => UrlOf(First, Second);

    /// <summary>The address of the page of two actors, in either order.</summary>
    public static string UrlOf(Actor one, Actor other) =>
        string.CompareOrdinal(one.Id, other.Id) < 0 ? $"{Root}{one.Id}/{other.Id}/" : $"{Root}{other.Id}/{one.Id}/";

    /// <summary>
    /// The pairs between which there is a relationship, or that are easily mistaken for each other: in the order of
    /// actors.
    /// </summary>
    public static IReadOnlyList<Pair> Of(Site site)
    {
        var related =
            from actor in site.Actors
            from other in site
                .References.RelationshipsOf[actor.Id]
                .Select(end => end.Other)
                .Concat(
                    actor.NotToConfuse.Select(o => site.References.Actors.GetValueOrDefault(o.Text)).OfType<Actor>()
                )
            where other.Id != actor.Id
            select string.CompareOrdinal(actor.Id, other.Id) < 0 ? new Pair(actor, other) : new Pair(other, actor);
        return [.. related.DistinctBy(pair => pair.Url, StringComparer.Ordinal)];
    }
}
