using Briefings.Model;

namespace Briefings.Review;

/// <summary>A finished review.</summary>
/// <param name="Changes">What changed.</param>
/// <param name="Input">The files of what is reviewed, for quoting their lines.</param>
/// <param name="Result">The whole new site with the review below <c>/_review/</c>, ready to be written.</param>
public sealed record Preview(Changes Changes, FileTree Input, BuildResult Result);
