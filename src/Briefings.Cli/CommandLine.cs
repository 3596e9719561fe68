using System.CommandLine;
using Briefings.Cli.Commands;

namespace Briefings.Cli;

/// <summary>The command line as a function of its arguments.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> name and gives its exit code.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Makes a website of briefings and actor profiles from Markdown and YAML")
        {
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            NewCommand.Create(terminal),
            DraftCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SearchCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine(error.Message);
            }

            terminal.Error.WriteLine("'briefings --help' lists commands and options");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = terminal.Out,
                    Error = terminal.Error,
                }
            );
        }
#pragma warning disable CA1031 // Whatever it is, the user must be told what to do with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(exception, args, terminal.Error);
            return ExitCode.Fault;
        }
    }

    private static void Report(Exception exception, string[] args, TextWriter error)
    {
        error.WriteLine("This is a fault of the tool, not of your site. Nothing was lost.");
        error.WriteLine("Please report it with these lines, and the file that it happened with if you can:");
        error.WriteLine($"  version  {typeof(CommandLine).Assembly.FullName}");
        error.WriteLine($"  command  briefings {string.Join(' ', args)}");
        error.WriteLine($"  fault    {exception}");
    }
}
