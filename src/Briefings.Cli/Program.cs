using System.Runtime;
using Briefings.Cli;

// Nobody waits between two collections: a second thread that collects meanwhile costs a build a quarter of its time.
GCSettings.LatencyMode = GCLatencyMode.Batch;
return CommandLine.Run(args, Terminal.OfProcess());
