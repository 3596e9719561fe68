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
