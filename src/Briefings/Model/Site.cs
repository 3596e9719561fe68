namespace Briefings.Model;

/// <summary>
/// The site as a value: every document that is published, its references resolved, and what follows from them. Made by
/// Link; read by Check, Render, Search and Exchange.
/// </summary>
public sealed record Site
{
    /// <summary>The configuration.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>Briefings that have a page, newest first, then by id.</summary>
    public required IReadOnlyList<Briefing> Briefings { get; init; }

    /// <summary>
    /// Briefings that are checked but reach no output: drafts, held back, expired, above the TLP ceiling.
    /// </summary>
    public required IReadOnlyList<Briefing> HeldBack { get; init; }

    /// <summary>Actors, by collated name.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Events, newest first, then by id.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Places, by collated name.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Topics, written or taken from the briefings' free words, by collated label.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Sources with a page of their own, by collated title.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Publishers, by collated name.</summary>
    public required IReadOnlyList<Publisher> Publishers { get; init; }

    /// <summary>Glossary terms, by collated term.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>Plain pages, by id.</summary>
    public required IReadOnlyList<PlainPage> Pages { get; init; }

    /// <summary>Images and documents beside content, by URL.</summary>
    public required IReadOnlyList<Asset> Assets { get; init; }

    /// <summary>The texts of intake documents.</summary>
    public IReadOnlyList<Written> Seeds { get; init; } = [];

    /// <summary>The names of all actors.</summary>
    public required ActorNames Names { get; init; }

    /// <summary>The cross-references: who mentions, relates to, takes part in and cites what.</summary>
    public required CrossReferences References { get; init; }

    /// <summary>
    /// The same object in two sites of one history that have the same pages, because no document differs in what others
    /// see of it, nor in whom it names, mentions and cites. Null in a site without a history.
    /// </summary>
    internal object? Shape { get; init; }

    /// <summary>All documents that have a page.</summary>
    public IReadOnlyList<Document> Documents =>
        new Joined<Document>(Briefings, Actors, Events, Places, Topics, Sources, Glossary, Pages);

    /// <summary>The TLP label under which <paramref name="briefing"/> stands.</summary>
    public Tlp TlpOf(Briefing briefing) => briefing.Tlp ?? Config.Tlp;
}
