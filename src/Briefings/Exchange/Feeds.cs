using Briefings.Model;

namespace Briefings.Exchange;

/// <summary>
/// The feeds of a site as Atom and JSON Feed: all briefings whole, and those on each topic and actor by summary, for a
/// text stands in the feeds of all its topics and actors.
/// </summary>
internal static class Feeds
{
    private const int Length = 30;

    /// <summary>Every feed file.</summary>
    public static IEnumerable<Page> Of(Site site, Func<Document, string> bodyHtml)
    {
        var latest = Latest(site.Briefings);
        Concern[] shown =
        [
            .. latest.Select(briefing => new Concern(ConcernKind.Prose, briefing.Url)),
            .. latest.Select(briefing => new Concern(ConcernKind.Fields, briefing.Url)),
        ];
        var all = new Feed(site, "/", site.Config.Title.Text, latest, shown, bodyHtml);
        var topics = site.Topics.Select(topic =>
            On(topic, site.References.BriefingsOnTopic[topic.Id], ConcernKind.OnTopic)
        );
        var actors = site.Actors.Select(actor =>
            On(actor, site.References.BriefingsOnActor[actor.Id], ConcernKind.OnActor)
        );
        return topics.Concat(actors).Prepend(all).SelectMany(feed => feed.Pages());

        Feed On(Document document, IEnumerable<Briefing> briefings, ConcernKind kind) =>
            new(
                site,
                document.Url,
                $"{document.Title.Text} – {site.Config.Title.Text}",
                Latest(briefings),
                [new(kind, document.Id)],
                null
            );
    }

    private static IReadOnlyList<Briefing> Latest(IEnumerable<Briefing> briefings) =>
        [.. briefings.Where(briefing => briefing.Status != BriefingStatus.Withdrawn).Take(Length)];
}
