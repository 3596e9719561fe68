namespace Briefings.Model;

/// <summary>How often a rule was broken in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How often.</param>
internal readonly record struct FindingSum(string File, Rule Rule, int Count);
