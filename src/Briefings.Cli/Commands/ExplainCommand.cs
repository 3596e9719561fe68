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
                RuleText.Write(terminal.Out, rule);
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
}
