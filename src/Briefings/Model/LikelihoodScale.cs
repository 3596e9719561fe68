namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>The scale on which likelihood is worded.</summary>
public enum LikelihoodScale
{
    Icd203,
    Phia,
}
#pragma warning restore CS1591
