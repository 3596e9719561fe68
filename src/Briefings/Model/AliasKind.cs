namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
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
#pragma warning restore CS1591
