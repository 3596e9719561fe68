using System.Text.Json;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>
/// schema.org descriptions of pages, for search machines (https://schema.org/AnalysisNewsArticle and others).
/// </summary>
internal static class JsonLd
{
    /// <summary>
    /// The description of <paramref name="document"/>; null for kinds that schema.org has no type for.
    /// </summary>
    public static string? Of(Document document, Site site) =>
        document switch
        {
            Briefing briefing => Json.Text(json => Write(json, briefing, site)),
            Actor actor => Json.Text(json => Write(json, actor, site)),
            Event happening => Json.Text(json => Write(json, happening, site)),
            Place place => Json.Text(json => Write(json, place, site)),
            _ => null,
        };

    private static void Write(Utf8JsonWriter json, Briefing briefing, Site site)
    {
        Start(json, "AnalysisNewsArticle", briefing, site);
        json.WriteString("headline", briefing.Title.Text);
        json.WriteString("datePublished", Iso(briefing.Date));
        json.WriteString("dateModified", Iso(Changed(briefing)));
        json.Optional("description", briefing.Summary?.Text);
        json.WriteString("inLanguage", briefing.Lang?.Text ?? site.Config.Language);
        json.Objects("author", briefing.Authors, author => WriteAuthor(json, author));
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Config.Title.Text);
        json.WriteEndObject();
        json.Objects("about", site.References.ActorsIn[briefing.Id], actor => WriteThing(json, actor, site));
        json.Objects("citation", site.References.SourcesOf[briefing.Url], source => WriteSource(json, source, site));
        json.Texts("correction", [.. briefing.Revisions.Select(r => $"{Iso(r.Date)}: {r.Note.Text}")]);
        if (briefing.Status == BriefingStatus.Withdrawn)
        {
            json.WriteString("creativeWorkStatus", "Withdrawn");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Actor actor, Site site)
    {
        var isPerson = actor.ActorKind == ActorKind.Individual;
        Start(json, isPerson ? "Person" : "Organization", actor, site);
        json.WriteString("name", actor.Title.Text);
        json.Texts("alternateName", [.. actor.Aliases.Select(alias => alias.Name.Text)]);
        if (!isPerson)
        {
            // One date only: where sources disagree schema.org has no way to say so, and a guess would be ours.
            json.Optional("foundingDate", Single(actor.Founded));
            json.Optional("dissolutionDate", Single(actor.Dissolved));
        }

        json.Texts(
            "sameAs",
            [
                .. actor
                    .Identifiers.Where(i => i.Scheme == "wikidata")
                    .Select(i => "https://www.wikidata.org/entity/" + i.Value.Text),
            ]
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Event happening, Site site)
    {
        Start(json, "Event", happening, site);
        json.WriteString("name", happening.Title.Text);
        json.WriteString("startDate", happening.Date.ToIso());
        json.Optional("endDate", happening.End?.ToIso());
        if (happening.Place is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", site.References.Places.GetValueOrDefault(place.Text)?.Title.Text ?? place.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place place, Site site)
    {
        Start(json, "Place", place, site);
        json.WriteString("name", place.Title.Text);
        json.Texts("alternateName", [.. place.Aliases.Select(alias => alias.Text)]);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, string type, Document document, Site site)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        json.WriteString("@id", Address.Of(document.Url, site));
        json.WriteString("url", Address.Of(document.Url, site));
    }

    private static void WriteAuthor(Utf8JsonWriter json, Author author)
    {
        json.WriteString("@type", "Person");
        json.WriteString("name", author.Name.Text);
        json.Optional("sameAs", author.Orcid is { } orcid ? "https://orcid.org/" + orcid.Text : null);
    }

    private static void WriteThing(Utf8JsonWriter json, Actor actor, Site site)
    {
        json.WriteString("@type", actor.ActorKind == ActorKind.Individual ? "Person" : "Organization");
        json.WriteString("@id", Address.Of(actor.Url, site));
        json.WriteString("name", actor.Title.Text);
    }

    private static void WriteSource(Utf8JsonWriter json, Source source, Site site)
    {
        json.WriteString("@type", "CreativeWork");
        json.Optional("name", source.IsUntitled ? null : source.Title.Text);
        json.Optional("url", source.Address?.Text);
        json.Optional("publisher", Citations.PublisherName(source, site));
    }

    private static string? Single(IReadOnlyList<Claim<PartialDate>> dates) =>
        dates is [{ Value: var date }] ? date.ToIso() : null;

    private static DateOnly Changed(Briefing briefing) =>
        briefing.Revisions.Select(r => r.Date).Append(briefing.Date).Max();

    private static string Iso(DateOnly date) => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
