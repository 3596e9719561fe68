namespace Briefings.Model;

/// <summary>A claim of responsibility.</summary>
/// <param name="Actor">The claimant's actor id, when it has a profile.</param>
/// <param name="Name">The claimant's name, when it has none.</param>
/// <param name="Date">When it was claimed.</param>
/// <param name="Evidence">On whose word.</param>
public sealed record ResponsibilityClaim(
    Written? Actor,
    Written? Name,
    PartialDate? Date,
    IReadOnlyList<Evidence> Evidence
);
