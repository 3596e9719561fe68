namespace Briefings.Model;

/// <summary>Something that happened (STIX 2.1 incident; schema.org Event).</summary>
public sealed record Event : Document
{
    /// <summary>The type, one of <see cref="Vocabularies.EventType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened or began.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>When it ended, if it lasted.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Actors that took part.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Who claimed it.</summary>
    public IReadOnlyList<ResponsibilityClaim> ClaimedBy { get; init; } = [];

    /// <summary>A place id, or free text.</summary>
    public Written? Place { get; init; }

    /// <summary>Counts of people, as each source gave them.</summary>
    public IReadOnlyList<Tally> Tallies { get; init; } = [];

    /// <summary>How far it is verified; null when not said.</summary>
    public Verification? Verification { get; init; }

    /// <summary>On whose word.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <inheritdoc/>
    public override string Url => $"/events/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "event";
}

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor, by id, name or alias.</param>
/// <param name="Role">The part; null when not said.</param>
public sealed record Participant(Written Actor, EventRole? Role);

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
