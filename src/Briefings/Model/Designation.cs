namespace Briefings.Model;

/// <summary>A listing of an actor by a state or body.</summary>
/// <param name="By">Who lists it.</param>
/// <param name="List">The name of the list, if given.</param>
/// <param name="Date">Since when.</param>
/// <param name="Until">Until when, if delisted.</param>
/// <param name="Evidence">On whose word.</param>
/// <param name="Note">A remark.</param>
/// <param name="At">Where it was written.</param>
public sealed record Designation(
    Written By,
    Written? List,
    PartialDate Date,
    PartialDate? Until,
    IReadOnlyList<Evidence> Evidence,
    Written? Note,
    Location At
);
