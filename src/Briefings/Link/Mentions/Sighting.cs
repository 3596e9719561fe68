using Briefings.Model;

namespace Briefings.Link.Mentions;

/// <summary>A mention whose page is not finished yet.</summary>
internal sealed record Sighting(
    string ActorId,
    string Section,
    string Anchor,
    string Text,
    string Sentence,
    int OffsetInSentence,
    Location At
)
{
    /// <summary>The mention on the finished page.</summary>
    public Mention On(Document page) => new(ActorId, page, Section, Anchor, Text, Sentence, OffsetInSentence, At);
}
