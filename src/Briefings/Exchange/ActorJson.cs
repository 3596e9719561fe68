using System.Text.Json;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>An actor's facts as JSON, beside its profile: <c>/actors/ID/index.json</c>.</summary>
internal static class ActorJson
{
    /// <summary>The file of <paramref name="actor"/>.</summary>
    public static Page Page(Actor actor, Site site) =>
        new($"actors/{actor.Id}/index.json", _ => Json.Stream(json => Write(json, actor, site)))
        {
            Concerns = () => [new(ConcernKind.Mentions, actor.Id)],
        };

    private static void Write(Utf8JsonWriter json, Actor actor, Site site)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("id", actor.Id);
        json.WriteString("url", Address.Of(actor.Url, site));
        json.WriteString("name", actor.Title.Text);
        json.WriteString("kind", Vocabularies.ActorKind.WordFor(actor.ActorKind));
        json.Objects("aliases", actor.Aliases, alias => WriteAlias(json, alias));
        Claims(json, "founded", actor.Founded, date => date.ToString());
        Claims(json, "dissolved", actor.Dissolved, date => date.ToString());
        Claims(json, "status", actor.Status, Vocabularies.ActorStatus.WordFor);
        Claims(json, "headquarters", actor.Headquarters, place => place.Text);
        Claims(json, "areas", actor.Areas, area => area.Text);
        Claims(json, "ideology", actor.Ideology, text => text.Text);
        Claims(json, "goals", actor.Goals, text => text.Text);
        json.Objects("leaders", actor.Leaders, leader => WriteLeader(json, leader));
        json.Objects("founders", actor.Founders, founder => WriteLeader(json, founder));
        json.Objects("size", actor.Sizes, size => WriteSize(json, size));
        json.Objects("designations", actor.Designations, designation => WriteDesignation(json, designation));
        if (actor.Identifiers.Count > 0)
        {
            json.WriteStartObject("identifiers");
            foreach (var (scheme, value) in actor.Identifiers)
            {
                json.WriteString(scheme, value.Text);
            }

            json.WriteEndObject();
        }

        json.Objects("relationships", site.References.RelationshipsOf[actor.Id], end => WriteRelationship(json, end));
        json.Objects("events", site.References.EventsOf[actor.Id], happening => WriteEvent(json, happening));
        json.Texts("not_to_confuse", [.. actor.NotToConfuse.Select(other => other.Text)]);
        WriteMentions(json, site.References.MentionsOf[actor.Id]);
        json.WriteEndObject();
    }

    // Always present: the field that other programs count on.
    private static void WriteMentions(Utf8JsonWriter json, IEnumerable<Mention> mentions)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            json.WriteString("page", mention.From.Url);
            json.WriteString("title", mention.From.Title.Text);
            json.WriteString("section", mention.Section);
            json.WriteString("anchor", mention.Anchor);
            json.WriteString("text", mention.Text);
            json.WriteString("sentence", mention.Utf8Sentence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAlias(Utf8JsonWriter json, Alias alias)
    {
        json.WriteString("name", alias.Name.Text);
        json.Optional("lang", alias.Lang?.Text);
        json.Optional("script", alias.Script?.Text);
        json.Optional("kind", alias.Kind is { } kind ? Vocabularies.AliasKind.WordFor(kind) : null);
        Period(json, alias.From, alias.To);
        EvidenceList(json, alias.Evidence);
    }

    private static void Claims<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<Claim<T>> claims,
        Func<T, string> text
    ) =>
        json.Objects(
            name,
            claims,
            claim =>
            {
                json.WriteString("value", text(claim.Value));
                json.Optional("note", claim.Note?.Text);
                EvidenceList(json, claim.Evidence);
            }
        );

    private static void WriteLeader(Utf8JsonWriter json, Leader leader)
    {
        json.Optional("actor", leader.Actor?.Text);
        json.Optional("name", leader.Name?.Text);
        json.Optional("role", leader.Role?.Text);
        Period(json, leader.From, leader.To);
        json.Optional("note", leader.Note?.Text);
        EvidenceList(json, leader.Evidence);
    }

    private static void WriteSize(Utf8JsonWriter json, Size size)
    {
        json.Optional("min", size.Min);
        json.Optional("max", size.Max);
        json.WriteString("as_of", size.AsOf?.ToString() ?? "unknown");
        json.Optional("note", size.Note?.Text);
        EvidenceList(json, size.Evidence);
    }

    private static void WriteDesignation(Utf8JsonWriter json, Designation designation)
    {
        json.WriteString("by", designation.By.Text);
        json.Optional("list", designation.List?.Text);
        json.WriteString("date", designation.Date.ToString());
        json.Optional("until", designation.Until?.ToString());
        json.Optional("note", designation.Note?.Text);
        EvidenceList(json, designation.Evidence);
    }

    private static void WriteRelationship(Utf8JsonWriter json, RelationshipEnd end)
    {
        var relationship = end.Relationship;
        json.WriteString("type", relationship.Type.Word);
        json.WriteBoolean("inverse", end.IsInverse);
        json.WriteString("label", end.Label);
        json.WriteString("actor", end.Other.Id);
        json.WriteString("name", end.Other.Title.Text);
        Period(json, relationship.From, relationship.To);
        json.Optional(
            "status",
            relationship.Status is { } status ? Vocabularies.RelationshipStatus.WordFor(status) : null
        );
        json.Optional(
            "confidence",
            relationship.Confidence is { } level ? Vocabularies.Confidence.WordFor(level) : null
        );
        json.Optional("note", relationship.Note?.Text);
        EvidenceList(json, relationship.Evidence);
    }

    private static void WriteEvent(Utf8JsonWriter json, Event happening)
    {
        json.WriteString("id", happening.Id);
        json.WriteString("title", happening.Title.Text);
        json.WriteString("type", happening.Type);
        json.WriteString("date", happening.Date.ToString());
        json.Optional("end", happening.End?.ToString());
    }

    private static void EvidenceList(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) =>
        json.Objects(
            "evidence",
            evidence,
            use =>
            {
                json.WriteString("ref", use.Ref.Text);
                json.Optional("credibility", use.Credibility);
                json.WriteString("stance", Vocabularies.Stance.WordFor(use.Stance));
                json.Optional("quote", use.Quote?.Text);
                json.Optional("locator", use.Locator?.Text);
            }
        );

    private static void Period(Utf8JsonWriter json, PartialDate? from, PartialDate? to)
    {
        json.Optional("from", from?.ToString());
        json.Optional("to", to?.ToString());
    }
}
