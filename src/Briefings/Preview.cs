using Briefings.Model;
using Briefings.Review;
using Briefings.Review.Output;

namespace Briefings;

/// <summary>A finished review, as <see cref="Reviewer"/> hands it on.</summary>
/// <param name="Changes">What changed.</param>
/// <param name="Input">The files of what is reviewed, for quoting their lines.</param>
/// <param name="Result">The whole new site with the review below <c>/_review/</c>, ready to be written.</param>
public sealed record Preview(Changes Changes, FileTree Input, BuildResult Result)
{
    /// <summary>Findings that the change causes.</summary>
    public IReadOnlyList<Diagnostic> Introduced => Changes.Introduced;

    /// <summary>Whether the change breaks something.</summary>
    public bool Breaks => Changes.Breaks;

    /// <summary>What changed, a line each, for a terminal.</summary>
    public IReadOnlyList<string> Lines => TextLines.Of(Changes);

    /// <summary>All of it in two sentences.</summary>
    public string Verdict => $"{Words.Verdict(Changes)} {Words.Breakage(Changes)}";

    /// <summary>The text of <c>changes.json</c>.</summary>
    public string Json => ChangesJson.Of(Changes);

    /// <summary>
    /// A comment for a pull request: Markdown of at most 60,000 characters in which nothing of the change is active.
    /// </summary>
    public string Summary => Briefings.Review.Output.Summary.Of(Changes);
}
