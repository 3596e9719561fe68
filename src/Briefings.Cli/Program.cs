using Briefings.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
