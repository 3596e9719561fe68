namespace Briefings.Model;

/// <summary>A colour of a theme, by light and in the dark.</summary>
/// <param name="Light">As <c>#rrggbb</c>, in small letters.</param>
/// <param name="Dark">As <c>#rrggbb</c>, in small letters.</param>
/// <param name="At">Where it is written; null when it comes with the tool.</param>
public sealed record ThemeColour(string Light, string Dark, Location? At);
