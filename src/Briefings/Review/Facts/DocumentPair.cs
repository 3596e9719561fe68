using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>A document on both sides, or on one.</summary>
/// <param name="Before">As it was; null when it is new.</param>
/// <param name="After">As it is; null when it is gone.</param>
internal sealed record DocumentPair(Document? Before, Document? After)
{
    /// <summary>The document, as it is or was.</summary>
    public Document Document => After ?? Before!;

    /// <summary>Whether it is on both sides, under different ids.</summary>
    public bool IsRenamed => Before is not null && After is not null && Before.Id != After.Id;

    /// <summary>What became of it.</summary>
    public ChangeKind Change =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Removed
        : ChangeKind.Changed;
}
