using Briefings.Model;
using Briefings.Render.Views;

namespace Briefings.Render;

/// <summary>What an edit in the same frame can change on the page of a document.</summary>
internal static class DocumentConcerns
{
    /// <summary>The concerns of the page of <paramref name="document"/>.</summary>
    public static IEnumerable<Concern> Of(Document document, Library library)
    {
        Concern[] own = [new(ConcernKind.Prose, document.Url), new(ConcernKind.Fields, document.Url)];
        return document switch
        {
            Briefing briefing => own.Concat(Of(briefing, library)),
            Actor actor => own.Append(new(ConcernKind.Mentions, actor.Id)),
            Event happening => own.Append(new(ConcernKind.OnEvent, happening.Id)),
            Place place => own.Append(new(ConcernKind.OnPlace, place.Id)),
            Topic topic => own.Append(new(ConcernKind.OnTopic, topic.Id)),
            Source source => own.Append(new(ConcernKind.Uses, source.Id)),
            _ => own,
        };
    }

    // Its neighbours and translations by title; related ones as cards, from the newest on what it is about.
    private static IEnumerable<Concern> Of(Briefing briefing, Library library)
    {
        Briefing?[] linked =
        [
            library.Neighbour(briefing, -1),
            library.Neighbour(briefing, 1),
            .. library.Translations(briefing),
        ];
        return linked
            .OfType<Briefing>()
            .Select(other => new Concern(ConcernKind.Card, other.Url))
            .Append(new(ConcernKind.Card, briefing.Url))
            .Concat(
                library
                    .Site.References.ActorsIn[briefing.Id]
                    .Select(actor => new Concern(ConcernKind.NewestOnActor, actor.Id))
            )
            .Concat(briefing.Topics.Select(topic => new Concern(ConcernKind.NewestOnTopic, topic.Text)))
            .Concat(briefing.Places.Select(place => new Concern(ConcernKind.NewestOnPlace, place.Text)));
    }
}
