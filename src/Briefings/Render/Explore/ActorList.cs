using System.Text.Json;
using Briefings.Model;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>
/// All actors as the live filters read them, <c>/explore/actors/list.json</c>: the ids of each facet's values, and for
/// every actor its id, its name, a few words, and the numbers of its values, facet by facet.
/// </summary>
internal static class ActorList
{
    /// <summary>The file.</summary>
    public static Page Page(Site site, Atlas atlas) =>
        JsonFile.Page("explore/actors/list.json", json => Write(json, site, atlas.ActorFacets));

    private static void Write(Utf8JsonWriter json, Site site, IReadOnlyList<Facet<Actor>> facets)
    {
        json.WriteNumber("version", 1);
        json.WriteStartObject("facets");
        foreach (var facet in facets)
        {
            json.WriteStartArray(facet.Id);
            foreach (var value in facet.Values)
            {
                json.WriteStringValue(value.Id);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        var values = facets.Select(ValuesOf).ToList();
        json.WriteStartArray("actors");
        foreach (var actor in site.Actors)
        {
            json.WriteStartArray();
            json.WriteStringValue(actor.Id);
            json.WriteStringValue(actor.Title.Text);
            json.WriteStringValue(About(actor));
            foreach (var ofActor in values)
            {
                json.WriteStartArray();
                foreach (var number in ofActor[actor.Id])
                {
                    json.WriteNumberValue(number);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static ILookup<string, int> ValuesOf(Facet<Actor> facet) =>
        facet
            .Values.SelectMany((value, number) => value.Members.Select(actor => (actor.Id, number)))
            .ToLookup(p => p.Id, p => p.number, StringComparer.Ordinal);

    private static string About(Actor actor) =>
        actor.Status is [var status]
            ? $"{DocumentViews.KindLabel(actor)}, {Vocabularies.ActorStatus.WordFor(status.Value)}"
            : DocumentViews.KindLabel(actor);
}
