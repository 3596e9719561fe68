using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Model.Text;

namespace Briefings.Link;

/// <summary>Everything that can be named, by id. Of two documents with one id the first counts.</summary>
internal sealed class Catalogue
{
    private readonly IReadOnlyList<string> _unread;

    /// <summary>The catalogue of <paramref name="documents"/>.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="workers">How many threads may work.</param>
    public Catalogue(Documents documents, int workers)
    {
        _unread = documents.Unread;
        IReadOnlyDictionary<string, Briefing>? briefings = null;
        IReadOnlyDictionary<string, Topic>? topics = null;
        Workers.Do(
            workers,
            () => (ListedSources, InlineNumbers) = SourcesOf(documents),
            () => briefings = ById(documents.Briefings),
            () => topics = ById(documents.HasTopicsFile ? documents.Topics : TopicWords.Of(documents.Briefings))
        );
        (Briefings, Topics) = (briefings!, topics!);
        Sources = new KnownSources(ListedSources, InlineNumbers, new(documents.Briefings));
        Actors = ById(documents.Actors);
        Events = ById(documents.Events);
        Places = ById(documents.Places);
        Publishers = ById(documents.Publishers);
        (Names, PlaceNames, TopicNames) = (new(documents.Actors), Of(Places.Values), Of(Topics.Values));
    }

    /// <summary>The catalogue that another process left.</summary>
    /// <param name="parts">What it left.</param>
    /// <param name="documents">All documents.</param>
    /// <param name="written">The same by position.</param>
    public Catalogue(PackedSite parts, Documents documents, IReadOnlyList<Document> written)
    {
        _unread = [];
        Briefings = parts.Map(SitePart.BriefingIds, at => (Briefing)written[at]);
        Actors = parts.Map(SitePart.ActorIds, at => (Actor)written[at]);
        Events = parts.Map(SitePart.EventIds, at => (Event)written[at]);
        Places = parts.Map(SitePart.PlaceIds, at => (Place)written[at]);
        Sources = parts.Map(SitePart.SourceIds, at => (Source)written[at]);
        Topics = parts.Map(SitePart.TopicIds, at => (Topic)written[at]);
        Publishers = ById(documents.Publishers);
        (Names, PlaceNames, TopicNames) = (new(documents.Actors), Of(Places.Values), Of(Topics.Values));
    }

    /// <summary>Briefings, those held back included.</summary>
    public IReadOnlyDictionary<string, Briefing> Briefings { get; }

    /// <summary>Actors.</summary>
    public IReadOnlyDictionary<string, Actor> Actors { get; }

    /// <summary>Events.</summary>
    public IReadOnlyDictionary<string, Event> Events { get; }

    /// <summary>Places.</summary>
    public IReadOnlyDictionary<string, Place> Places { get; }

    /// <summary>Sources, inline ones included.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>
    /// Those of <see cref="Sources"/> that have a page; none where another process left the catalogue.
    /// </summary>
    public IReadOnlyDictionary<string, Source> ListedSources { get; private set; } = new Dictionary<string, Source>();

    /// <summary>
    /// The numbers of the others among all that are written out in briefings; none where another process left the
    /// catalogue.
    /// </summary>
    public IReadOnlyDictionary<string, int> InlineNumbers { get; private set; } = new Dictionary<string, int>();

    /// <summary>Topics, written or free.</summary>
    public IReadOnlyDictionary<string, Topic> Topics { get; }

    /// <summary>Publishers.</summary>
    public IReadOnlyDictionary<string, Publisher> Publishers { get; }

    /// <summary>The names of actors.</summary>
    public ActorNames Names { get; }

    /// <summary>The names of places.</summary>
    public NameIndex PlaceNames { get; }

    /// <summary>The names of topics.</summary>
    public NameIndex TopicNames { get; }

    /// <summary>
    /// Whether <paramref name="name"/> stands in text that could not be read: it may well be defined there, and that
    /// text has its message already.
    /// </summary>
    public bool MayBeUnread(string name) =>
        _unread.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, Publisher> ById(IEnumerable<Publisher> publishers) =>
        publishers.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);

    private static NameIndex Of(IEnumerable<Place> places) => new(places, place => ((Place)place).Aliases);

    private static NameIndex Of(IEnumerable<Topic> topics) => new(topics, topic => ((Topic)topic).Synonyms);

    private static (Dictionary<string, Source> Listed, Dictionary<string, int> Inline) SourcesOf(Documents documents)
    {
        var listed = new Dictionary<string, Source>(StringComparer.Ordinal);
        var inline = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = documents
            .Sources.Select(source => (Id: source.Id, Source: (Source?)source, Number: 0))
            .Concat(
                new InlineSources(documents.Briefings).Ids.Select(
                    (id, number) => (Id: id, Source: (Source?)null, number)
                )
            );
        foreach (var (id, source, number) in First(all, one => one.Id))
        {
            if (source is not null)
            {
                listed.Add(id, source);
            }
            else
            {
                inline.Add(id, number);
            }
        }

        return (listed, inline);
    }

    private static Dictionary<string, T> ById<T>(IEnumerable<T> documents)
        where T : Document =>
        First(documents, document => document.Id).ToDictionary(document => document.Id, StringComparer.Ordinal);

    // Of two ids of one key the one that is written as ids are counts.
    private static IEnumerable<T> First<T>(IEnumerable<T> all, Func<T, string> idOf)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        List<T>? odd = null;
        foreach (var one in all)
        {
            if (!Slug.IsId(idOf(one)))
            {
                (odd ??= []).Add(one);
            }
            else if (taken.Add(Slug.Key(idOf(one))))
            {
                yield return one;
            }
        }

        foreach (var one in odd ?? (IEnumerable<T>)[])
        {
            if (taken.Add(Slug.Key(idOf(one))))
            {
                yield return one;
            }
        }
    }
}
