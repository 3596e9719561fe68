using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>
/// Who refers to what, as positions of documents: it stays as it is while neither the frame nor any outline changes.
/// </summary>
internal sealed class ReferenceIndex
{
    private const int Tables = 11;

    private readonly Positions[] _tables;
    private readonly Dictionary<string, int> _published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _briefings = new(StringComparer.Ordinal);
    private readonly Dictionary<Document, int> _positions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);

    /// <summary>The index of <paramref name="site"/>.</summary>
    /// <param name="site">The site, its references aside.</param>
    /// <param name="all">All documents, those held back included.</param>
    /// <param name="outlines">Of each its outline.</param>
    /// <param name="inline">
    /// The numbers of the sources that are written out in briefings; they follow the documents.
    /// </param>
    /// <param name="workers">How many threads may work.</param>
    public ReferenceIndex(
        Site site,
        IReadOnlyList<Document> all,
        IReadOnlyList<Outline> outlines,
        IReadOnlyDictionary<string, int> inline,
        int workers
    )
    {
        _tables = [.. Enumerable.Range(0, Tables).Select(_ => new Positions())];
        (Published, BriefingPositions) = (_published, _briefings);
        for (var i = 0; i < all.Count; i++)
        {
            _positions.Add(all[i], i);
            _ = all[i] is Actor actor && _actors.TryAdd(actor.Id, i);
            _ = all[i] is Source source && _sources.TryAdd(source.Id, i);
        }

        var heldBack = site.HeldBack.Select(b => _positions[b]).ToHashSet();
        Workers.Do(
            workers,
            () => AddSources(site, all, outlines, inline),
            () => AddBriefings(site, all, outlines, heldBack),
            () => AddMentions(all, outlines, heldBack),
            () => AddEvents(site)
        );
    }

    /// <summary>The index that another process left.</summary>
    public ReferenceIndex(PackedSite parts)
    {
        _tables = [.. Enumerable.Range(0, Tables).Select(i => new Positions(parts.Lists(SitePart.References + i)))];
        Published = parts.Map(SitePart.References + Tables, position => position);
        BriefingPositions = parts.Map(SitePart.References + Tables + 1, position => position);
    }

    /// <summary>Published pages by the actors they mention: newest briefing first, then by URL.</summary>
    public Positions Mentioning => _tables[0];

    /// <summary>Published pages by their URL.</summary>
    public IReadOnlyDictionary<string, int> Published { get; }

    /// <summary>The positions of published briefings among those of the site, by id.</summary>
    public IReadOnlyDictionary<string, int> BriefingPositions { get; }

    /// <summary>Events by actor id.</summary>
    public Positions EventsOf => _tables[1];

    /// <summary>Briefings by actor id.</summary>
    public Positions BriefingsOnActor => _tables[2];

    /// <summary>Actors by briefing id.</summary>
    public Positions ActorsIn => _tables[3];

    /// <summary>Briefings by topic id.</summary>
    public Positions BriefingsOnTopic => _tables[4];

    /// <summary>Briefings by place id.</summary>
    public Positions BriefingsOnPlace => _tables[5];

    /// <summary>Briefings by event id.</summary>
    public Positions BriefingsOnEvent => _tables[6];

    /// <summary>Events by place id.</summary>
    public Positions EventsAt => _tables[7];

    /// <summary>Documents by source id.</summary>
    public Positions UsesOfSource => _tables[8];

    /// <summary>Sources by the URL of the document that uses them.</summary>
    public Positions SourcesOf => _tables[9];

    /// <summary>Briefings by the id of the one that they are translations of.</summary>
    public Positions Translations => _tables[10];

    /// <summary>Adds all of it to <paramref name="parts"/>.</summary>
    public void Pack(Dictionary<SitePart, byte[]> parts)
    {
        for (var i = 0; i < Tables; i++)
        {
            parts.Add(SitePart.References + i, _tables[i].Pack());
        }

        parts.Add(SitePart.References + Tables, PackedLists.Of(_published));
        parts.Add(SitePart.References + Tables + 1, PackedLists.Of(_briefings));
    }

    private void AddMentions(IReadOnlyList<Document> all, IReadOnlyList<Outline> outlines, HashSet<int> heldBack)
    {
        var mentioning = Enumerable
            .Range(0, all.Count)
            .Where(i => outlines[i].Mentioned.Count > 0 && !heldBack.Contains(i))
            .OrderBy(i => all[i] is Briefing b ? -b.Date.DayNumber : 1)
            .ThenBy(i => all[i].Url, StringComparer.Ordinal);
        foreach (var i in mentioning)
        {
            foreach (var actor in outlines[i].Mentioned)
            {
                Mentioning.Add(actor, i);
            }
        }
    }

    private void AddBriefings(
        Site site,
        IReadOnlyList<Document> all,
        IReadOnlyList<Outline> outlines,
        HashSet<int> heldBack
    )
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is Briefing briefing)
            {
                var mentioned = heldBack.Contains(i) ? [] : outlines[i].Mentioned;
                AddEach(
                    ActorsIn,
                    briefing.Id,
                    briefing.Actors.Select(a => a.Text).Concat(mentioned).Distinct(StringComparer.Ordinal),
                    id => _actors.TryGetValue(id, out var position) ? position : null
                );
            }
        }

        foreach (var briefing in site.Briefings)
        {
            var position = _positions[briefing];
            _briefings.Add(briefing.Id, _briefings.Count);
            AddTo(Translations, briefing.TranslationOf is { } of ? [of.Text] : [], position);
            AddTo(BriefingsOnActor, ActorsIn[briefing.Id].Select(actor => all[actor].Id), position);
            AddTo(BriefingsOnTopic, briefing.Topics.Select(t => t.Text), position);
            AddTo(BriefingsOnPlace, briefing.Places.Select(p => p.Text), position);
            AddTo(BriefingsOnEvent, briefing.Events.Select(e => e.Text), position);
        }
    }

    private void AddEvents(Site site)
    {
        foreach (var happening in site.Events)
        {
            var position = _positions[happening];
            var actors = happening
                .Participants.Select(p => p.Actor.Text)
                .Concat(happening.ClaimedBy.Select(c => c.Actor?.Text).OfType<string>());
            AddTo(EventsOf, actors.Distinct(StringComparer.Ordinal), position);
            AddTo(EventsAt, happening.Place is { } place ? [place.Text] : [], position);
        }
    }

    private void AddSources(
        Site site,
        IReadOnlyList<Document> all,
        IReadOnlyList<Outline> outlines,
        IReadOnlyDictionary<string, int> inline
    )
    {
        foreach (var document in site.Documents)
        {
            _published.TryAdd(document.Url, _positions[document]);
        }

        for (var i = 0; i < all.Count; i++)
        {
            if (outlines[i].Uses.Count == 0)
            {
                continue;
            }

            var url = all[i].Url;
            AddEach(
                SourcesOf,
                url,
                outlines[i].Uses,
                id =>
                    _sources.TryGetValue(id, out var position) ? position
                    : inline.TryGetValue(id, out var number) ? all.Count + number
                    : null
            );
            if (_published.ContainsKey(url))
            {
                AddTo(UsesOfSource, outlines[i].Uses, i);
            }
        }
    }

    private static void AddTo(Positions positions, IEnumerable<string> ids, int position)
    {
        foreach (var id in ids)
        {
            positions.Add(id, position);
        }
    }

    private static void AddEach(
        Positions positions,
        string id,
        IEnumerable<string> named,
        Func<string, int?> positionOf
    )
    {
        foreach (var name in named)
        {
            if (positionOf(name) is { } position)
            {
                positions.Add(id, position);
            }
        }
    }
}
