using Briefings.Model;

namespace Briefings.Link;

/// <summary>A document with its prose linked, and whom it mentions, in reading order.</summary>
internal sealed record LinkedPage(Document Document, IReadOnlyList<Mention> Mentions);
