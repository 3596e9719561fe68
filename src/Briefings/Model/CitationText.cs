namespace Briefings.Model;

/// <summary>A reference to a briefing, ready to paste.</summary>
/// <param name="Format">The format's name: "Text", "BibTeX", "RIS", "CSL-JSON".</param>
/// <param name="FileName">The name of the file offered, or null when it is only shown.</param>
/// <param name="Text">The reference.</param>
public sealed record CitationText(string Format, string? FileName, string Text);
