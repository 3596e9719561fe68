namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Whether an actor is still at work.</summary>
public enum ActorStatus
{
    Active,
    Inactive,
    Dissolved,
    Merged,
    Unknown,
}
#pragma warning restore CS1591
