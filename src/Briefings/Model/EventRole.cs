namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
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
#pragma warning restore CS1591
