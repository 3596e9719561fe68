namespace Briefings.Model;

/// <summary>What an edit of a document, in the same frame of all, can change on pages.</summary>
public enum ConcernKind
{
    /// <summary>Prose, of a document by its URL.</summary>
    Prose,

    /// <summary>Fields, of a document by its URL.</summary>
    Fields,

    /// <summary>What lists show of a briefing, by its URL: title, summary, whom it is about.</summary>
    Card,

    /// <summary>Sentences that mention an actor, by id.</summary>
    Mentions,

    /// <summary>How often actors are mentioned.</summary>
    MentionCounts,

    /// <summary>The documents that use a source, by its id, and their titles.</summary>
    Uses,

    /// <summary>The briefings on an actor, by id, and their cards.</summary>
    OnActor,

    /// <summary>The briefings on a topic, by id, and their cards.</summary>
    OnTopic,

    /// <summary>The briefings on a place, by id, and their cards.</summary>
    OnPlace,

    /// <summary>The briefings on an event, by id, and their cards.</summary>
    OnEvent,

    /// <summary>The newest of the briefings on an actor, by id, and their cards.</summary>
    NewestOnActor,

    /// <summary>The newest of the briefings on a topic, by id, and their cards.</summary>
    NewestOnTopic,

    /// <summary>The newest of the briefings on a place, by id, and their cards.</summary>
    NewestOnPlace,
}
