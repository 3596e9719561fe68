namespace Briefings.Model;

/// <summary>A publisher of sources.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Reliability">A (reliable) to F (cannot be judged), Admiralty code; null when not graded.</param>
/// <param name="Note">Why it is graded so.</param>
/// <param name="Sites">Host names it publishes under.</param>
/// <param name="At">Where it was written.</param>
public sealed record Publisher(
    string Id,
    Written Name,
    char? Reliability,
    Written? Note,
    IReadOnlyList<Written> Sites,
    Location At
);
