namespace Briefings.Model;

/// <summary>BR3xx: editorial checks.</summary>
public static class CheckRules
{
    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
