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

    /// <summary>The rule with <paramref name="code"/>, in any case; null when there is none.</summary>
    public static Rule? Find(string code) =>
        All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
}
