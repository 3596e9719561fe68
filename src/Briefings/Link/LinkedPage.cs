using Briefings.Model;
using Briefings.Model.Packing;

namespace Briefings.Link;

/// <summary>A document with its prose linked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mentions">Whom it mentions, in reading order.</param>
/// <param name="Uses">The ids of the sources it uses, in the order in which its page shows them.</param>
/// <param name="AskedAbout">
/// The URLs of the other documents of which it asked more than the address: a section, or the title for a message.
/// </param>
internal sealed record LinkedPage(
    Document Document,
    PackedMentions Mentions,
    IReadOnlyList<string> Uses,
    IReadOnlyCollection<string> AskedAbout
)
{
    /// <summary>The ids of those it mentions, each once, in order of first mention.</summary>
    public IReadOnlyList<string> Mentioned => Mentions.Actors;

    /// <summary>The page of a document whose prose another process linked.</summary>
    public static Noted<LinkedPage> Of(Document document, KeptDocument kept) =>
        new(new(document, kept.Mentions(document), kept.Uses, kept.AskedAbout), kept.Linked);
}
