namespace Briefings.Review.Facts;

/// <summary>Kinds of facts, in the order in which a reviewer reads them.</summary>
public enum FactKind
{
    /// <summary>A judgement of a briefing.</summary>
    Judgement,

    /// <summary>A relationship between two actors.</summary>
    Relationship,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>An event, as a whole.</summary>
    Event,

    /// <summary>A leader or founder.</summary>
    Leader,

    /// <summary>How many people an actor has.</summary>
    Size,

    /// <summary>A listing by a state or body.</summary>
    Designation,

    /// <summary>A source or publisher, as a whole.</summary>
    Source,

    /// <summary>Any other field.</summary>
    Field,
}
