namespace Briefings.Model;

/// <summary>BR1xx: what can be wrong with a file on its own.</summary>
public static class ReadRules
{
    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
