using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Render.Themes;

namespace Briefings.Render.Views;

/// <summary>A site with the lookups that only pages need, each made once when first asked for.</summary>
internal sealed class Library(Site site)
{
    private readonly ConcurrentDictionary<string, int[]> _onActor = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _onTopic = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _onPlace = new(StringComparer.Ordinal);

    // How often each briefing was counted: all zero until somebody takes one, and when it comes back.
    private readonly ConcurrentBag<int[]> _tallies = [];

    private readonly ConcurrentDictionary<Briefing, View> _cards = new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<Document, View> _links = new(ReferenceEqualityComparer.Instance);

    private readonly IReadOnlyDictionary<string, int> _places = site.References.BriefingPositions;

    private readonly Lazy<ILookup<string, Source>> _bySource = new(() =>
        site.Sources.Where(s => s.DerivativeOf is not null).ToLookup(s => s.DerivativeOf!.Text)
    );

    /// <summary>The site.</summary>
    public Site Site => site;

    /// <summary>The briefing that follows (newer, -1) or precedes (older, 1) another; null at the ends.</summary>
    public Briefing? Neighbour(Briefing briefing, int step) =>
        _places.TryGetValue(briefing.Id, out var i) && i + step >= 0 && i + step < site.Briefings.Count
            ? site.Briefings[i + step]
            : null;

    /// <summary>The same briefing in other languages.</summary>
    public IEnumerable<Briefing> Translations(Briefing briefing)
    {
        var original = briefing.TranslationOf?.Text ?? briefing.Id;
        var first = _places.TryGetValue(original, out var i) ? [site.Briefings[i]] : Array.Empty<Briefing>();
        return first.Concat(site.References.TranslationsOf[original]).Where(b => b.Id != briefing.Id);
    }

    /// <summary>A briefing in a list; the same view in all lists.</summary>
    public View CardOf(Briefing briefing) => _cards.GetOrAdd(briefing, BriefingViews.Card, this);

    /// <summary>Links to actors or topics, of which a site has few and shows many: the same on all pages.</summary>
    public View[] LinksTo(IEnumerable<Document> documents) =>
        [.. documents.Select(document => _links.GetOrAdd(document, DocumentViews.Link))];

    /// <summary>The sources that relay a source.</summary>
    public IEnumerable<Source> Relaying(Source source) => _bySource.Value[source.Id];

    /// <summary>How often the page at <paramref name="url"/> mentions an actor.</summary>
    public int Mentions(Actor actor, string url) =>
        site.References.MentionCounts(url).FirstOrDefault(count => count.Key == actor.Id).Value;

    /// <summary>Up to <paramref name="most"/> briefings that share actors, topics and places with one.</summary>
    public IReadOnlyList<Briefing> Related(Briefing briefing, int most)
    {
        var references = site.References;
        var shared = new List<int>(256);
        foreach (var actor in references.ActorsIn[briefing.Id])
        {
            shared.AddRange(Newest(_onActor, actor.Id, references.BriefingsOnActor));
        }

        foreach (var topic in briefing.Topics)
        {
            shared.AddRange(Newest(_onTopic, topic.Text, references.BriefingsOnTopic));
        }

        foreach (var place in briefing.Places)
        {
            shared.AddRange(Newest(_onPlace, place.Text, references.BriefingsOnPlace));
        }

        var tally = _tallies.TryTake(out var idle) ? idle : new int[site.Briefings.Count];
        foreach (var place in shared)
        {
            tally[place]++;
        }

        // The most shared first, then the newest: the lowest number first.
        var own = _places.GetValueOrDefault(briefing.Id, -1);
        var nearest = new List<long>(most + 1);
        foreach (var place in shared)
        {
            if (tally[place] > 0 && place != own)
            {
                Insert(nearest, ((long)-tally[place] << 32) | (uint)place, most);
            }

            tally[place] = 0;
        }

        _tallies.Add(tally);
        return nearest.ConvertAll(key => site.Briefings[(int)key]);
    }

    // Thousands of pages ask for the newest on the same few actors: by number they are counted without a look at them.
    private int[] Newest(ConcurrentDictionary<string, int[]> newest, string id, ById<Briefing> briefings) =>
        newest.GetOrAdd(id, key => [.. briefings[key].Take(Concern.Newest).Select(b => _places[b.Id])]);

    // Into the lowest keys so far, in order.
    private static void Insert(List<long> lowest, long key, int most)
    {
        if (lowest.Count == most && (most == 0 || key > lowest[^1]))
        {
            return;
        }

        lowest.Insert(~lowest.BinarySearch(key), key);
        if (lowest.Count > most)
        {
            lowest.RemoveAt(most);
        }
    }
}
