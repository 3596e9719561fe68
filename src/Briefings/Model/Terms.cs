namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Stage of a briefing's publication; only published and withdrawn ones have pages.</summary>
public enum BriefingStatus
{
    Published,
    Draft,
    Review,
    Withdrawn,
}

/// <summary>Traffic Light Protocol 2.0 labels (FIRST, 2022), from least to most restricted.</summary>
public enum Tlp
{
    Clear,
    Green,
    Amber,
    AmberStrict,
    Red,
}

/// <summary>Confidence in a judgement (ICD 203), from least to most.</summary>
public enum Confidence
{
    Low,
    Moderate,
    High,
}

/// <summary>Kind of a revision of a briefing.</summary>
public enum RevisionKind
{
    Correction,
    Clarification,
    Update,
    Retraction,
}

/// <summary>Kind of an actor (STIX 2.1 threat-actor and identity, ACLED).</summary>
public enum ActorKind
{
    ArmedGroup,
    DeFactoAuthority,
    State,
    StateForce,
    Organisation,
    PoliticalParty,
    Militia,
    CriminalGroup,
    MediaOutlet,
    Individual,
    Coalition,
}

/// <summary>Whether an actor is still at work.</summary>
public enum ActorStatus
{
    Active,
    Inactive,
    Dissolved,
    Merged,
    Unknown,
}

/// <summary>What sort of other name an alias is.</summary>
public enum AliasKind
{
    Acronym,
    Translation,
    Transliteration,
    FormerName,
    SelfName,
    Pejorative,
}

/// <summary>How a relationship stands.</summary>
public enum RelationshipStatus
{
    Current,
    Ended,
    Alleged,
    Contested,
}

/// <summary>Whether evidence speaks for or against a claim.</summary>
public enum Stance
{
    Supports,
    Disputes,
}

/// <summary>An actor's part in an event.</summary>
public enum EventRole
{
    Perpetrator,
    Claimant,
    Alleged,
    Target,
    Victim,
    Mediator,
}

/// <summary>What a tally counts.</summary>
public enum TallyKind
{
    Killed,
    Injured,
    Missing,
}

/// <summary>How far an event is verified.</summary>
public enum Verification
{
    Verified,
    Partial,
    Unverified,
    Disputed,
}

/// <summary>The scale on which likelihood is worded.</summary>
public enum LikelihoodScale
{
    Icd203,
    Phia,
}
#pragma warning restore CS1591
