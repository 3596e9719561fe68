using Briefings.Link;
using Briefings.Model;

namespace Briefings;

/// <summary>What of documents that were linked anew, in the same frame, is other than what was kept of them.</summary>
/// <param name="site">The site as it is now.</param>
/// <param name="most">How many documents were linked anew at most.</param>
internal sealed class KeptChanges(Site site, int most)
{
    private static readonly (ConcernKind All, ConcernKind? Newest)[] Groups =
    [
        (ConcernKind.OnActor, ConcernKind.NewestOnActor),
        (ConcernKind.OnTopic, ConcernKind.NewestOnTopic),
        (ConcernKind.OnPlace, ConcernKind.NewestOnPlace),
        (ConcernKind.OnEvent, null),
    ];

    private readonly CrossReferences _references = site.References;

    /// <summary>The concerns of one document.</summary>
    /// <param name="old">The document as it was kept.</param>
    /// <param name="page">As it was linked now.</param>
    /// <param name="areFieldsSame">Whether all that is no prose is written as it was.</param>
    public IEnumerable<Concern> Of(Document old, LinkedPage page, bool areFieldsSame)
    {
        var (kept, now) = (old.Kept!, page.Document);
        yield return new(ConcernKind.Prose, now.Url);
        if (!areFieldsSame)
        {
            yield return new(ConcernKind.Fields, now.Url);
            yield return new(ConcernKind.Fields);
        }

        var concerns = Mentions(kept.Mentions(old), page.Mentions, areFieldsSame)
            .Concat(Uses(kept.Uses, page.Uses, areFieldsSame));
        foreach (var concern in now is Briefing briefing ? concerns.Concat(Card(briefing)) : concerns)
        {
            yield return concern;
        }

        IEnumerable<Concern> Card(Briefing briefing)
        {
            var (before, after) = (On(kept.Named, kept.Mentioned), On(Outline.NamedIn(briefing), page.Mentioned));
            return areFieldsSame && before.SequenceEqual(after)
                ? []
                : before
                    .Union(after)
                    .SelectMany(one => Lists(briefing, one))
                    .Concat([new(ConcernKind.Card, now.Url), new(ConcernKind.Card)]);
        }
    }

    // A mention is shown with its page's title.
    private static IEnumerable<Concern> Mentions(
        IReadOnlyList<Mention> old,
        IReadOnlyList<Mention> now,
        bool areFieldsSame
    )
    {
        var (before, after) = (old.ToLookup(m => m.ActorId), now.ToLookup(m => m.ActorId));
        foreach (var actor in before.Select(group => group.Key).Union(after.Select(group => group.Key)))
        {
            if (!areFieldsSame || !before[actor].Select(Shown).SequenceEqual(after[actor].Select(Shown)))
            {
                yield return new(ConcernKind.Mentions, actor);
                yield return new(ConcernKind.Mentions);
            }

            if (before[actor].Count() != after[actor].Count())
            {
                yield return new(ConcernKind.MentionCounts);
            }
        }
    }

    private static IEnumerable<Concern> Uses(IReadOnlyList<string> old, IReadOnlyList<string> now, bool areFieldsSame)
    {
        if (areFieldsSame && old.SequenceEqual(now))
        {
            return [];
        }

        // A source is shown with the titles of those who use it.
        var sources = areFieldsSame ? old.Except(now).Concat(now.Except(old)) : old.Union(now);
        return sources.Select(source => new Concern(ConcernKind.Uses, source)).Append(new(ConcernKind.Uses));
    }

    private IEnumerable<Concern> Lists(Briefing briefing, (ConcernKind Kind, string Of) on)
    {
        yield return new(on.Kind, on.Of);
        if (
            Groups.First(group => group.All == on.Kind).Newest is { } newest
            && _references.BriefingPositions.TryGetValue(briefing.Id, out var position)
            && IsNewest(on, position)
        )
        {
            yield return new(newest, on.Of);
        }
    }

    // Others that were linked anew may have come or gone before it.
    private bool IsNewest((ConcernKind Kind, string Of) on, int position)
    {
        var list = on.Kind switch
        {
            ConcernKind.OnActor => _references.BriefingsOnActor[on.Of],
            ConcernKind.OnTopic => _references.BriefingsOnTopic[on.Of],
            _ => _references.BriefingsOnPlace[on.Of],
        };
        var last = Concern.Newest + most;
        return list.Count < last || position <= _references.BriefingPositions[list[last - 1].Id];
    }

    // What a briefing is about, in the order in which its card names it.
    private static List<(ConcernKind Kind, string Of)> On(IReadOnlyList<string> named, IReadOnlyList<string> mentioned)
    {
        var on = new List<(ConcernKind, string)>();
        var group = 0;
        foreach (var id in named)
        {
            if (id.Length == 0)
            {
                on.AddRange(group == 0 ? mentioned.Select(actor => (ConcernKind.OnActor, actor)) : []);
                group++;
            }
            else
            {
                on.Add((Groups[group].All, id));
            }
        }

        return [.. on.Distinct()];
    }

    private static (string, string, string, string, int) Shown(Mention mention) =>
        (mention.Section, mention.Anchor, mention.Text, mention.Sentence, mention.OffsetInSentence);
}
