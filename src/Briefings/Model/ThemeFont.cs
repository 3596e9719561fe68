namespace Briefings.Model;

/// <summary>A font that a theme brings as a file of its own.</summary>
/// <param name="Family">The name under which <c>type</c> asks for it.</param>
/// <param name="File">The asset: <c>fonts/name.woff2</c>.</param>
/// <param name="Weight">CSS font-weight: a number or, of a variable font, two.</param>
/// <param name="IsItalic">Whether its letters lean.</param>
public sealed record ThemeFont(string Family, Written File, string Weight, bool IsItalic);
