using Briefings.Model;

namespace Briefings.Link;

/// <summary>A document with its prose linked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mentions">Whom it mentions, in reading order.</param>
/// <param name="AskedAbout">
/// The URLs of the other documents of which it asked more than the address: a section, or the title for a message.
/// </param>
internal sealed record LinkedPage(
    Document Document,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyCollection<string> AskedAbout
);
