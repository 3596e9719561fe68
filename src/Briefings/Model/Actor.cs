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
    protected override string UrlOf(string id) => $"/actors/{id}/";

    /// <inheritdoc/>
    public override string Kind => "actor";
}
