using System.CommandLine;
using Briefings.Cli.Reports;
using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Cli.Commands;

/// <summary><c>explain</c>: a rule, with the example that tests it.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("code")
        {
            HelpName = "CODE",
            Description = "A rule's code, such as BR201; without it, all rules are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explain a rule, with an example") { code };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is not { } asked)
            {
                foreach (var known in Rules.All.OrderBy(r => r.Code, StringComparer.Ordinal))
                {
                    terminal.Out.WriteLine($"{known.Code}  {TextReport.Word(known.Severity), -7}  {known.Title}");
                }

                return ExitCode.Fine;
            }

            if (Rules.Find(asked) is { } rule)
            {
                Explain(rule, terminal.Out);
                return ExitCode.Fine;
            }

            var near = Nearest.Of(asked, Rules.All.Select(r => r.Code));
            terminal.Error.WriteLine(
                $"there is no rule '{asked}'"
                    + (near is null ? "; 'briefings explain' lists all" : $"; did you mean {near}?")
            );
            return ExitCode.Usage;
        });
        return command;
    }

    private static void Explain(Rule rule, TextWriter to)
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
        var assembly = typeof(ExplainCommand).Assembly;
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
