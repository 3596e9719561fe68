namespace Briefings.Model;

/// <summary>BR2xx: names, references and links that lead nowhere or to several.</summary>
public static class LinkRules
{
    /// <summary>All rules of this family, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
