namespace Briefings.Model;

#pragma warning disable CS1591 // The members are the words of Vocabularies, which documents each list.
/// <summary>Stage of a briefing's publication; only published and withdrawn ones have pages.</summary>
public enum BriefingStatus
{
    Published,
    Draft,
    Review,
    Withdrawn,
}
#pragma warning restore CS1591
