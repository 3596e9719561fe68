namespace Briefings.Model;

/// <summary>A mention of an actor on a page: the back-link of its profile.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="From">The document that mentions it.</param>
/// <param name="Section">The heading it stands under; empty before the first.</param>
/// <param name="Anchor">That heading's anchor; empty before the first.</param>
/// <param name="Text">The words that name the actor, as written, line breaks as spaces.</param>
/// <param name="Sentence">The sentence, as plain text.</param>
/// <param name="OffsetInSentence">Where <paramref name="Text"/> starts in <paramref name="Sentence"/>.</param>
/// <param name="At">Where it was written.</param>
public sealed record Mention(
    string ActorId,
    Document From,
    string Section,
    string Anchor,
    string Text,
    string Sentence,
    int OffsetInSentence,
    Location At
);

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
