namespace Briefings.Model;

/// <summary>What prose tells.</summary>
public enum ConcernKind
{
    /// <summary>The prose itself.</summary>
    Prose,

    /// <summary>Sentences that mention an actor.</summary>
    Mentions,

    /// <summary>How often actors are mentioned.</summary>
    MentionCounts,
}
