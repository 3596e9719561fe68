using System.Text;

namespace Briefings.Model;

/// <summary>A mention of an actor on a page: the back-link of its profile.</summary>
/// <param name="ActorId">The actor.</param>
/// <param name="From">The document that mentions it.</param>
/// <param name="Section">The heading it stands under; empty before the first.</param>
/// <param name="Anchor">That heading's anchor; empty before the first.</param>
/// <param name="Text">The words that name the actor, as written, line breaks as spaces.</param>
/// <param name="Utf8Sentence">The sentence, as plain text in UTF-8: a site holds many, and reads few twice.</param>
/// <param name="OffsetInSentence">Where <paramref name="Text"/> starts in <see cref="Sentence"/>.</param>
public sealed record Mention(
    string ActorId,
    Document From,
    string Section,
    string Anchor,
    string Text,
    ReadOnlyMemory<byte> Utf8Sentence,
    int OffsetInSentence
)
{
    /// <summary>The sentence, as plain text; made anew each time that somebody asks.</summary>
    public string Sentence => Encoding.UTF8.GetString(Utf8Sentence.Span);
}
