namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Confidence in a judgement (ICD 203), from least to most.</summary>
public enum Confidence
{
    Low,
    Moderate,
    High,
}
#pragma warning restore CS1591
