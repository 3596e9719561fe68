namespace Briefings.Model;

/// <summary>BR4xx: mistakes in a theme.</summary>
public static class TemplateRules
{
    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
