using System.Collections.Frozen;

namespace Briefings.Model;

/// <summary>All rules, by family: one static class a family, in its own file.</summary>
public static class Rules
{
    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadRules.All,
        .. FieldRules.All,
        .. ProseRules.All,
        .. LinkRules.All,
        .. CheckRules.All,
        .. TemplateRules.All,
        .. OutputRules.All,
        .. ReviewRules.All,
        .. ToolRules.All,
    ];

    private static readonly FrozenDictionary<string, Rule> ByCode = All.ToFrozenDictionary(
        rule => rule.Code,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The rule with <paramref name="code"/>, in any case; null when there is none.</summary>
    public static Rule? Find(string code) => ByCode.GetValueOrDefault(code);
}
