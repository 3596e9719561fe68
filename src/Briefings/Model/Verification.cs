namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>How far an event is verified.</summary>
public enum Verification
{
    Verified,
    Partial,
    Unverified,
    Disputed,
}
#pragma warning restore CS1591
