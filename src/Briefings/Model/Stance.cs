namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Whether evidence speaks for or against a claim.</summary>
public enum Stance
{
    Supports,
    Disputes,
}
#pragma warning restore CS1591
