using BenchmarkDotNet.Attributes;
using Briefings.Exchange;
using Briefings.Link;
using Briefings.Model;
using Briefings.Read;
using Briefings.Render;
using Briefings.Search;

namespace Briefings.Benchmarks;

/// <summary>Each stage alone, on a generated site: what a build spends where.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly BuildOptions _options = new(new DateOnly(2024, 6, 1));
    private FileTree _input = new([]);
    private Documents? _documents;
    private Site? _site;

    /// <summary>How many briefings the site has; it has a tenth as many actors, half as many events.</summary>
    [Params(100, 1000)]
    public int Briefings { get; set; }

    /// <summary>Makes what each stage starts from.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _input = Corpus.Site(Briefings).Files();
        _documents = Reader.Read(_input, _options, new(), new());
        _site = Linker.Link(_documents, _options, new(), new());
    }

    /// <summary>Files to documents.</summary>
    [Benchmark]
    public object Read() => Reader.Read(_input, _options, new(), new());

    /// <summary>Documents to site.</summary>
    [Benchmark]
    public object Link() => Linker.Link(_documents!, _options, new(), new())!;

    /// <summary>Site to the bytes of every page.</summary>
    [Benchmark]
    public long Render() =>
        Renderer
            .Render(_site!, new RenderMemory().ThemeOf(_documents!.Theme, new()), Exporter.For(_site!))
            .SelectMany(pages => pages())
            .Sum(Length);

    /// <summary>Site to the bytes of the search files, on two threads.</summary>
    [Benchmark]
    public long Index() => SearchIndexer.Index(_site!, workers: 2).Files.Sum(Length);

    /// <summary>Input to the bytes of every output.</summary>
    [Benchmark(Baseline = true)]
    public long Build() => SiteBuilder.Build(_input, _options).Pages.Sum(Length);

    private static long Length(Page page)
    {
        using var bytes = page.Make(new Model.Diagnostics());
        return bytes.Length;
    }
}
