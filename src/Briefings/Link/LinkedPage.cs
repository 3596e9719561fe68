using Briefings.Model;

namespace Briefings.Link;

/// <summary>A document with its prose linked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Mentions">Whom it mentions, in reading order.</param>
/// <param name="AskedForSections">The URLs of the other documents of whose sections it links to one.</param>
internal sealed record LinkedPage(
    Document Document,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyCollection<string> AskedForSections
);
