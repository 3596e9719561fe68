namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>What a tally counts.</summary>
public enum TallyKind
{
    Killed,
    Injured,
    Missing,
}
#pragma warning restore CS1591
