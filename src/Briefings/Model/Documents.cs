namespace Briefings.Model;

/// <summary>All input, read: what Read hands to Link. Several documents may still claim one id.</summary>
public sealed record Documents
{
    /// <summary>The configuration.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>The theme that the configuration names.</summary>
    public required ThemeFolder Theme { get; init; }

    /// <summary>Briefings, by path.</summary>
    public IReadOnlyList<Briefing> Briefings { get; init; } = [];

    /// <summary>Actors, by path.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Events, by path.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Plain pages, by path.</summary>
    public IReadOnlyList<PlainPage> Pages { get; init; } = [];

    /// <summary>Sources, in the order written.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Publishers, in the order written.</summary>
    public IReadOnlyList<Publisher> Publishers { get; init; } = [];

    /// <summary>Places, in the order written.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>Topics, in the order written.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Whether a topics file exists, so that topics are no longer free words.</summary>
    public bool HasTopicsFile { get; init; }

    /// <summary>Glossary terms, in the order written.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Images and documents beside content.</summary>
    public IReadOnlyList<Asset> Assets { get; init; } = [];

    /// <summary>The texts of intake documents under <c>seeds/</c>, by path.</summary>
    public IReadOnlyList<Written> Seeds { get; init; } = [];

    /// <summary>
    /// Raw text that could not be read. A name that stands in it is not reported as unknown: that mistake has its
    /// message already.
    /// </summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>
    /// The hash of all that names and links of documents lead to: front matter but for the words of a briefing's own
    /// page, lists, settings, which files there are; as of when all of it was read last. Null
    /// when that is not known.
    /// </summary>
    public ContentHash? Frame { get; init; }

    /// <summary>
    /// All that are linked, by position, read back as they are asked for; null where all were read.
    /// </summary>
    internal LazyList<Document>? ByPosition { get; init; }

    /// <summary>The documents that are files of prose.</summary>
    internal IEnumerable<Document> WithProse => [.. Briefings, .. Actors, .. Events, .. Pages];

    /// <summary>
    /// The documents that are others than in <paramref name="earlier"/>, each with what it was; null unless they are
    /// the only difference.
    /// </summary>
    internal IReadOnlyList<(Document Old, Document New)>? ChangesOf(Documents earlier)
    {
        var rest = earlier with { Briefings = Briefings, Actors = Actors, Events = Events, Pages = Pages };
        return rest == this
            ?
            [
                .. Changes(earlier.Briefings, Briefings),
                .. Changes(earlier.Actors, Actors),
                .. Changes(earlier.Events, Events),
                .. Changes(earlier.Pages, Pages),
            ]
            : null;
    }

    private static IEnumerable<(Document, Document)> Changes<T>(IReadOnlyList<T> old, IReadOnlyList<T> now)
        where T : Document =>
        old == now
            ? []
            : old.Zip(now)
                .Where(p => !ReferenceEquals(p.First, p.Second))
                .Select(p => ((Document)p.First, (Document)p.Second));
}
