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
        var all = new Feed(site, "/", site.Config.Title.Text, Latest(site.Briefings), bodyHtml);
        var topics = site.Topics.Select(topic => On(topic, site.References.BriefingsOnTopic[topic.Id]));
        var actors = site.Actors.Select(actor => On(actor, site.References.BriefingsOnActor[actor.Id]));
        return topics.Concat(actors).Prepend(all).SelectMany(feed => feed.Pages());

        Feed On(Document document, IEnumerable<Briefing> briefings) =>
            new(site, document.Url, $"{document.Title.Text} – {site.Config.Title.Text}", Latest(briefings), null);
    }

    private static IReadOnlyList<Briefing> Latest(IEnumerable<Briefing> briefings) =>
        [.. briefings.Where(briefing => briefing.Status != BriefingStatus.Withdrawn).Take(Length)];
}
