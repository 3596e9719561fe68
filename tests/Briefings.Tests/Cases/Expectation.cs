using System.Text.RegularExpressions;
using Briefings.Cli.Reports;
using Briefings.Model;

namespace Briefings.Tests.Cases;

/// <summary>What a case says about findings: their printed form, and of which codes.</summary>
internal static partial class Expectation
{
    /// <summary>Whether <paramref name="section"/> speaks about findings, not about an output file.</summary>
    public static bool IsOfFindings(Section section) =>
        section.Verb == "expect" && (section.Rest.Length == 0 || section.Rest.StartsWith('['));

    /// <summary>
    /// The findings of <paramref name="found"/> that <paramref name="section"/> speaks about, printed.
    /// </summary>
    public static string Printed(Section section, Case @case, IReadOnlyList<Diagnostic> found, FileTree input)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextReport.Write(text, [.. found.Where(d => Speaks(section, @case, d.Rule.Code))], input);
        return Trimmed(text.ToString());
    }

    /// <summary>What <paramref name="section"/> expects.</summary>
    public static string Expected(Section section) => Trimmed(section.Text);

    /// <summary>The rule codes that stand in <paramref name="text"/>.</summary>
    public static IEnumerable<string> Codes(string text) => Code().Matches(text).Select(m => m.Value);

    /// <summary>
    /// Editorial warnings count only where the case is about them: else every case would have to quote them.
    /// </summary>
    private static bool Speaks(Section section, Case @case, string code) =>
        section.Rest.Length > 0
            ? Codes(section.Rest).Contains(code)
            : !code.StartsWith("BR3", StringComparison.Ordinal)
                || @case.Name.StartsWith("BR3", StringComparison.Ordinal)
                || section.Text.Contains("BR3", StringComparison.Ordinal);

    private static string Trimmed(string text) => text.TrimEnd('\n') is { Length: > 0 } rest ? rest + "\n" : "";

    [GeneratedRegex("\\bBR[0-9]{3}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
