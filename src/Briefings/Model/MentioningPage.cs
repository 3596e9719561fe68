namespace Briefings.Model;

/// <summary>A page that mentions an actor.</summary>
/// <param name="Page">The page.</param>
/// <param name="Count">How often it does.</param>
/// <param name="Read">Makes the mentions, in reading order. Safe to call from several threads.</param>
public readonly record struct MentioningPage(Document Page, int Count, Func<IReadOnlyList<Mention>> Read);
