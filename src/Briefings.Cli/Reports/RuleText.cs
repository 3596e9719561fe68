using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>A rule told to an analyst: its title, why it is there, and the example that tests it.</summary>
internal static class RuleText
{
    /// <summary>Writes the text of <paramref name="rule"/>.</summary>
    public static void Write(TextWriter to, Rule rule)
    {
        to.WriteLine($"{rule.Code} ({TextReport.Word(rule.Severity)}): {rule.Title}");
        to.WriteLine();
        to.WriteLine(rule.Explanation);
        if (Example(rule) is not { } example)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine("Example");
        to.WriteLine();
        foreach (var line in example.TrimEnd('\n').Split('\n'))
        {
            to.WriteLine(
                line == "-- expect --" || line.StartsWith("-- expect [", StringComparison.Ordinal) ? "  The report:"
                : line.StartsWith("-- ", StringComparison.Ordinal) ? $"  {line[3..^3]}:"
                : line.Length > 0 ? "    " + line
                : ""
            );
        }
    }

    /// <summary>The plainest case of <paramref name="rule"/>, which is its shortest.</summary>
    private static string? Example(Rule rule)
    {
        var assembly = typeof(RuleText).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(n => n.StartsWith($"cases/{rule.Code}-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })
            .MinBy(text => text.Length);
    }
}
