namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
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
#pragma warning restore CS1591
