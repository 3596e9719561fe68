using System.Globalization;
using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>The tables about briefings, events, sources, places, topics and terms.</summary>
internal static class RecordTables
{
    /// <summary>The tables.</summary>
    public static IEnumerable<Dataset> Of(Site site) =>
        [
            Briefings(site),
            Judgements(site),
            Events(site),
            Tallies(site),
            Sources(site),
            Publishers(site),
            Places(site),
            Topics(site),
            Glossary(site),
        ];

    private static Dataset Briefings(Site site) =>
        new(
            "briefings",
            [
                "id",
                "date",
                "title",
                "summary",
                "status",
                "tlp",
                "authors",
                "topics",
                "places",
                "actors",
                "sources",
                "url",
            ],
            site.Briefings.Select(briefing =>
                new object?[]
                {
                    briefing.Id,
                    briefing.Date.ToString("O", CultureInfo.InvariantCulture),
                    briefing.Title.Text,
                    briefing.Summary?.Text,
                    Vocabularies.BriefingStatus.WordFor(briefing.Status),
                    Vocabularies.Tlp.WordFor(site.TlpOf(briefing)),
                    briefing.Authors.Select(author => author.Name.Text).ToArray(),
                    Texts(briefing.Topics),
                    Texts(briefing.Places),
                    site.References.ActorsIn[briefing.Id].Select(actor => actor.Id).ToArray(),
                    site.References.SourceIdsOf(briefing.Url).ToArray(),
                    Address.Of(briefing.Url, site),
                }
            )
        )
        {
            Concerns = [new(ConcernKind.Fields), new(ConcernKind.Card), new(ConcernKind.Uses)],
        };

    private static Dataset Judgements(Site site) =>
        new(
            "judgements",
            ["briefing", "text", "likelihood", "confidence", "basis", "by", "evidence", "outcome"],
            from briefing in site.Briefings
            from judgement in briefing.Judgements
            select new object?[]
            {
                briefing.Id,
                string.Concat(judgement.Text.Fragments.Select(Body.TextOf)).Trim(),
                judgement.Likelihood?.Text,
                judgement.Confidence is { } level ? Vocabularies.Confidence.WordFor(level) : null,
                judgement.Basis?.Text,
                judgement.By?.Text,
                ActorTables.Refs(judgement.Evidence),
                judgement.Outcome?.Text,
            }
        )
        {
            Concerns = [new(ConcernKind.Fields)],
        };

    private static Dataset Events(Site site) =>
        new(
            "events",
            ["id", "date", "end", "type", "title", "place", "actors", "claimed_by", "verification", "evidence", "url"],
            site.Events.Select(happening =>
                new object?[]
                {
                    happening.Id,
                    happening.Date.ToString(),
                    happening.End?.ToString(),
                    happening.Type,
                    happening.Title.Text,
                    happening.Place?.Text,
                    happening.Participants.Select(Participant).ToArray(),
                    happening.ClaimedBy.Select(claim => (claim.Actor ?? claim.Name)?.Text ?? "").ToArray(),
                    happening.Verification is { } state ? Vocabularies.Verification.WordFor(state) : null,
                    ActorTables.Refs(happening.Evidence),
                    Address.Of(happening.Url, site),
                }
            )
        );

    private static Dataset Tallies(Site site) =>
        new(
            "tallies",
            ["event", "n", "kind", "of", "date", "note", "evidence"],
            from happening in site.Events
            from tally in happening.Tallies
            select new object?[]
            {
                happening.Id,
                tally.Count,
                Vocabularies.TallyKind.WordFor(tally.Kind),
                tally.Of?.Text,
                tally.Date?.ToString(),
                tally.Note?.Text,
                ActorTables.Refs(tally.Evidence),
            }
        );

    private static Dataset Sources(Site site) =>
        new(
            "sources",
            [
                "id",
                "title",
                "publisher",
                "reliability",
                "credibility",
                "kind",
                "issued",
                "url",
                "archive_url",
                "derivative_of",
            ],
            site.Sources.Select(source =>
                new object?[]
                {
                    source.Id,
                    source.Title.Text,
                    Citations.PublisherName(source, site),
                    site.References.Publishers.GetValueOrDefault(source.Publisher.Text)?.Reliability?.ToString(),
                    source.Credibility,
                    source.SourceKind,
                    source.Issued?.ToString(),
                    source.Address?.Text,
                    source.ArchiveAddress?.Text,
                    source.DerivativeOf?.Text,
                }
            )
        );

    private static Dataset Publishers(Site site) =>
        new(
            "publishers",
            ["id", "name", "reliability", "note", "sites"],
            site.Publishers.Select(publisher =>
                new object?[]
                {
                    publisher.Id,
                    publisher.Name.Text,
                    publisher.Reliability?.ToString(),
                    publisher.Note?.Text,
                    Texts(publisher.Sites),
                }
            )
        );

    private static Dataset Places(Site site) =>
        new(
            "places",
            ["id", "name", "country", "region", "lat", "lon", "aliases"],
            site.Places.Select(place =>
                new object?[]
                {
                    place.Id,
                    place.Title.Text,
                    place.Country?.Text,
                    place.Region?.Text,
                    place.Latitude,
                    place.Longitude,
                    Texts(place.Aliases),
                }
            )
        );

    private static Dataset Topics(Site site) =>
        new(
            "topics",
            ["id", "label", "broader", "synonyms"],
            site.Topics.Select(topic =>
                new object?[] { topic.Id, topic.Title.Text, topic.Broader?.Text, Texts(topic.Synonyms) }
            )
        );

    private static Dataset Glossary(Site site) =>
        new(
            "glossary",
            ["id", "term", "expansion", "definition"],
            site.Glossary.Select(term =>
                new object?[] { term.Id, term.Title.Text, term.Expansion.Text, term.Definition?.Text }
            )
        );

    private static string Participant(Participant participant) =>
        participant.Role is { } role
            ? $"{participant.Actor.Text} ({Vocabularies.EventRole.WordFor(role)})"
            : participant.Actor.Text;

    private static string[] Texts(IReadOnlyList<Written> written) => [.. written.Select(text => text.Text)];
}
