using System.Globalization;
using BenchmarkDotNet.Running;
using Briefings.Benchmarks;

if (args is ["generate", var folder, var briefings])
{
    Corpus.Write(folder, int.Parse(briefings, CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
