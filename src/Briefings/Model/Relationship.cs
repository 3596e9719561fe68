namespace Briefings.Model;

/// <summary>A relationship, written once in the file of its source.</summary>
/// <param name="Type">What relates them.</param>
/// <param name="Target">The other actor, by id, name or alias.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when.</param>
/// <param name="Status">How it stands; null when not said.</param>
/// <param name="Confidence">How sure; null when not said.</param>
/// <param name="Evidence">On whose word.</param>
/// <param name="Note">A remark.</param>
/// <param name="At">Where it was written.</param>
public sealed record Relationship(
    RelationshipType Type,
    Written Target,
    PartialDate? From,
    PartialDate? To,
    RelationshipStatus? Status,
    Confidence? Confidence,
    IReadOnlyList<Evidence> Evidence,
    Written? Note,
    Location At
);
