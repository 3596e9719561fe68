namespace Briefings.Model;

/// <summary>Something that happened (STIX 2.1 incident; schema.org Event).</summary>
public sealed record Event : Document
{
    /// <summary>The type, one of <see cref="Vocabularies.EventType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened or began.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Where that date is written; null when it is missing.</summary>
    public Location? DateAt { get; init; }

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
    protected override string UrlOf(string id) => $"/events/{id}/";

    /// <inheritdoc/>
    public override string Kind => "event";
}
