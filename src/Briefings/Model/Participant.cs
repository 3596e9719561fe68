namespace Briefings.Model;

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor, by id, name or alias.</param>
/// <param name="Role">The part; null when not said.</param>
public sealed record Participant(Written Actor, EventRole? Role);
