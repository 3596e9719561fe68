namespace Briefings.Review.Effects;

/// <summary>What readers of the site's feed will get.</summary>
/// <param name="Briefing">The briefing's title.</param>
/// <param name="Url">Its URL.</param>
/// <param name="Change">What becomes of its entry.</param>
public sealed record FeedChange(string Briefing, string Url, ChangeKind Change);
