namespace Briefings.Model;

/// <summary>What a build makes: the site, the pages that can be rendered, and what was found so far.</summary>
/// <param name="Site">The site as a value.</param>
/// <param name="Pages">Every output file, by path; each renders when asked.</param>
/// <param name="Found">The findings of all stages before rendering; pages add theirs when they are made.</param>
public sealed record BuildResult(Site Site, IReadOnlyList<Page> Pages, Diagnostics Found);
