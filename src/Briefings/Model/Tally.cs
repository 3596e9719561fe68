namespace Briefings.Model;

/// <summary>A count of people, as one source gave it on one day.</summary>
/// <param name="Count">How many people.</param>
/// <param name="Kind">Killed, injured or missing.</param>
/// <param name="Of">Who they were: "soldiers".</param>
/// <param name="Date">When the count was given.</param>
/// <param name="Evidence">On whose word.</param>
/// <param name="Note">A remark.</param>
/// <param name="At">Where it was written.</param>
public sealed record Tally(
    int Count,
    TallyKind Kind,
    Written? Of,
    PartialDate? Date,
    IReadOnlyList<Evidence> Evidence,
    Written? Note,
    Location At
);
