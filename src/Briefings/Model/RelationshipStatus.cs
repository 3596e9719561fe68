namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>How a relationship stands.</summary>
public enum RelationshipStatus
{
    Current,
    Ended,
    Alleged,
    Contested,
}
#pragma warning restore CS1591
