namespace Briefings.Model;

/// <summary>An actor: a group, state, organisation or person (STIX 2.1 threat-actor or identity).</summary>
public sealed record Actor : Document
{
    /// <summary>What sort of actor it is.</summary>
    public required ActorKind ActorKind { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>When it began, as stated.</summary>
    public IReadOnlyList<Claim<PartialDate>> Founded { get; init; } = [];

    /// <summary>When it ended, as stated.</summary>
    public IReadOnlyList<Claim<PartialDate>> Dissolved { get; init; } = [];

    /// <summary>Whether it is still at work, as stated.</summary>
    public IReadOnlyList<Claim<ActorStatus>> Status { get; init; } = [];

    /// <summary>Who leads or led it.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>Who founded it.</summary>
    public IReadOnlyList<Leader> Founders { get; init; } = [];

    /// <summary>What it believes.</summary>
    public IReadOnlyList<Claim<Written>> Ideology { get; init; } = [];

    /// <summary>What it wants.</summary>
    public IReadOnlyList<Claim<Written>> Goals { get; init; } = [];

    /// <summary>Where it is at work: place ids or free text.</summary>
    public IReadOnlyList<Claim<Written>> Areas { get; init; } = [];

    /// <summary>Where it is led from: a place id or free text.</summary>
    public IReadOnlyList<Claim<Written>> Headquarters { get; init; } = [];

    /// <summary>How many people it has: a dated series.</summary>
    public IReadOnlyList<Size> Sizes { get; init; } = [];

    /// <summary>Listings by states and bodies.</summary>
    public IReadOnlyList<Designation> Designations { get; init; } = [];

    /// <summary>Identifiers elsewhere: (<c>wikidata</c>, Q…).</summary>
    public IReadOnlyList<(string Scheme, Written Value)> Identifiers { get; init; } = [];

    /// <summary>Relationships written in this actor's file; those from the other end are derived by Link.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>Ids of actors that are easily mistaken for this one.</summary>
    public IReadOnlyList<Written> NotToConfuse { get; init; } = [];

    /// <inheritdoc/>
    public override string Url => $"/actors/{Id}/";

    /// <inheritdoc/>
    public override string Kind => "actor";
}

/// <summary>Another name of an actor.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Lang">BCP 47 language tag, if given.</param>
/// <param name="Script">ISO 15924 code, if given.</param>
/// <param name="Kind">What sort of name, if given.</param>
/// <param name="From">Since when it is used.</param>
/// <param name="To">Until when it was used.</param>
/// <param name="Evidence">On whose word.</param>
public sealed record Alias(
    Written Name,
    Written? Lang,
    Written? Script,
    AliasKind? Kind,
    PartialDate? From,
    PartialDate? To,
    IReadOnlyList<Evidence> Evidence
);

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
