namespace Briefings.Model;

/// <summary>An estimate of how many people an actor has.</summary>
/// <param name="Min">The lower end; null when only the upper is known.</param>
/// <param name="Max">The upper end; null when only the lower is known.</param>
/// <param name="AsOf">The date it speaks of; null when unknown.</param>
/// <param name="Evidence">On whose word.</param>
/// <param name="Note">A remark.</param>
/// <param name="At">Where it was written.</param>
public sealed record Size(
    int? Min,
    int? Max,
    PartialDate? AsOf,
    IReadOnlyList<Evidence> Evidence,
    Written? Note,
    Location At
);
