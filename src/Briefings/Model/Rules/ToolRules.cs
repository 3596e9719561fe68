namespace Briefings.Model;

/// <summary>BR9xx: faults of the tool itself.</summary>
public static class ToolRules
{
    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
