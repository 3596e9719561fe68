namespace Briefings.Review.Facts;

/// <summary>One thing said of a fact.</summary>
/// <param name="Label">What it is: "status", "source".</param>
/// <param name="Text">As a reader reads it.</param>
/// <param name="Key">What decides whether it is the same: ids of the new side, not titles.</param>
internal readonly record struct Detail(string Label, string Text, string Key);
