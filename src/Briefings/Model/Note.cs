namespace Briefings.Model;

/// <summary>A footnote.</summary>
/// <param name="Number">The number shown, from 1.</param>
/// <param name="Label">As written.</param>
/// <param name="References">How often it is referred to.</param>
/// <param name="Fragments">Its text.</param>
public sealed record Note(int Number, string Label, int References, IReadOnlyList<Fragment> Fragments);
