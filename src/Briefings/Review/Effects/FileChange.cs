namespace Briefings.Review.Effects;

/// <summary>An image or document beside content that comes, goes or differs.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Change">What became of it.</param>
public sealed record FileChange(string Url, ChangeKind Change);
