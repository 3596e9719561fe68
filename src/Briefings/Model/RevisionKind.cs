namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Kind of a revision of a briefing.</summary>
public enum RevisionKind
{
    Correction,
    Clarification,
    Update,
    Retraction,
}
#pragma warning restore CS1591
