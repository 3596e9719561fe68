namespace Briefings.Model.Packing;

/// <summary>
/// The parts of a site that stay while its frame does. Positions are those of documents in one list of all: briefings,
/// actors, events, places, topics, sources, glossary terms, pages.
/// </summary>
internal enum SitePart
{
    /// <summary>By position: the number of the content file that a document is in; -1 for none.</summary>
    Files,

    /// <summary>
    /// By position: the document's number in its file; for the source number n inside a briefing, -1 - n; for one in no
    /// file, its number among <see cref="InNoFile"/>.
    /// </summary>
    Numbers,

    /// <summary>The documents that are in no file: topics that briefings name.</summary>
    InNoFile,

    /// <summary>Publishers.</summary>
    Publishers,

    /// <summary>What was found, but for what was found in documents.</summary>
    Found,

    /// <summary>How many documents there are of each kind, in the order of positions.</summary>
    Kinds,

    /// <summary>Positions of the briefings of the site, in its order.</summary>
    Briefings,

    /// <summary>Positions of the briefings that are held back.</summary>
    HeldBack,

    /// <summary>Positions of the actors of the site, in its order.</summary>
    Actors,

    /// <summary>Positions of the events of the site, in its order.</summary>
    Events,

    /// <summary>Positions of the places of the site, in its order.</summary>
    Places,

    /// <summary>Positions of the topics of the site, in its order.</summary>
    Topics,

    /// <summary>Positions of the sources with a page, in the order of the site.</summary>
    Sources,

    /// <summary>Positions of the glossary terms of the site, in its order.</summary>
    Glossary,

    /// <summary>Positions of the plain pages of the site, in its order.</summary>
    PlainPages,

    /// <summary>Position by id, of briefings.</summary>
    BriefingIds,

    /// <summary>Position by id, of actors.</summary>
    ActorIds,

    /// <summary>Position by id, of events.</summary>
    EventIds,

    /// <summary>Position by id, of places.</summary>
    PlaceIds,

    /// <summary>Position by id, of topics.</summary>
    TopicIds,

    /// <summary>Position by id, of topics that the site shows.</summary>
    ShownTopicIds,

    /// <summary>Position by id, of sources.</summary>
    SourceIds,

    /// <summary>Position by URL, of documents with a page.</summary>
    PageUrls,

    /// <summary>Position by former URL.</summary>
    FormerUrls,

    /// <summary>Position by file, of documents that have one of their own.</summary>
    PageFiles,

    /// <summary>Positions of documents by the URL of one of which they asked more than the address.</summary>
    AskedAbout,

    /// <summary>The first table of references; see the reference index for the others, which follow.</summary>
    References,

    /// <summary>The planned pages; see the page memory.</summary>
    Pages = References + 16,

    /// <summary>What they show, one page after the other.</summary>
    Concerns,
}
