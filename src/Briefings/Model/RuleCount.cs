namespace Briefings.Model;

/// <summary>How often a rule is broken.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Count">How often.</param>
public readonly record struct RuleCount(string Code, int Count);
