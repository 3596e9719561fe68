namespace Briefings.Model;

/// <summary>A relationship seen from one of its ends.</summary>
/// <param name="Relationship">As written in its source's file.</param>
/// <param name="Source">The actor in whose file it is written.</param>
/// <param name="Target">The actor at the other end.</param>
/// <param name="IsInverse">Whether it is seen from the target's end.</param>
public sealed record RelationshipEnd(Relationship Relationship, Actor Source, Actor Target, bool IsInverse)
{
    /// <summary>The actor at the far end.</summary>
    public Actor Other => IsInverse ? Source : Target;

    /// <summary>How it reads from this end: "splinter of", "has as splinter".</summary>
    public string Label => IsInverse ? Relationship.Type.InverseLabel : Relationship.Type.Label;
}
