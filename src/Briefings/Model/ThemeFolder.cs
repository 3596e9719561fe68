namespace Briefings.Model;

/// <summary>A theme as its files lie there: the site's own over those that come with the tool.</summary>
/// <param name="Files">The files by path below the theme's folder, in ordinal order.</param>
/// <param name="Settings">What <c>theme.yml</c> says.</param>
public sealed record ThemeFolder(IReadOnlyDictionary<string, InputFile> Files, ThemeSettings Settings);
