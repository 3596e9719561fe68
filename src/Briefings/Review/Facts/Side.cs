using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>One of the two builds.</summary>
/// <param name="Files">What it was made from.</param>
/// <param name="Result">What it made.</param>
/// <param name="Label">What it is called: a commit's id, "working tree".</param>
public sealed record Side(FileTree Files, BuildResult Result, string Label)
{
    /// <summary>Its site.</summary>
    public Site Site => Result.Site;
}
