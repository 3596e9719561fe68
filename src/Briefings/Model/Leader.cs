namespace Briefings.Model;

/// <summary>A person or body that leads or founded an actor.</summary>
/// <param name="Actor">The leader's actor id, when the leader has a profile.</param>
/// <param name="Name">The leader's name, when there is no profile.</param>
/// <param name="Role">The office, if given.</param>
/// <param name="From">Since when.</param>
/// <param name="To">Until when.</param>
/// <param name="Evidence">On whose word.</param>
/// <param name="Note">A remark.</param>
/// <param name="At">Where it was written.</param>
public sealed record Leader(
    Written? Actor,
    Written? Name,
    Written? Role,
    PartialDate? From,
    PartialDate? To,
    IReadOnlyList<Evidence> Evidence,
    Written? Note,
    Location At
);
