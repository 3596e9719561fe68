namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Traffic Light Protocol 2.0 labels (FIRST, 2022), from least to most restricted.</summary>
public enum Tlp
{
    Clear,
    Green,
    Amber,
    AmberStrict,
    Red,
}
#pragma warning restore CS1591
