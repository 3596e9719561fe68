namespace Briefings.Review;

/// <summary>What became of something.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It is there and differs.</summary>
    Changed,
}
