namespace Briefings.Model;

/// <summary>A correction, clarification, update or retraction.</summary>
/// <param name="Date">The day it was made.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Note">What was changed and why.</param>
public sealed record Revision(DateOnly Date, RevisionKind Kind, Written Note);
