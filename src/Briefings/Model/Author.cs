namespace Briefings.Model;

/// <summary>Somebody who wrote a briefing.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Orcid">ORCID iD without its address: <c>0000-0002-1825-0097</c>.</param>
public sealed record Author(Written Name, Written? Orcid);
