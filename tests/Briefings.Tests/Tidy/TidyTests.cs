using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Briefings.Tests.Tidy;

/// <summary>The house style, as far as a machine can see it.</summary>
public sealed class TidyTests(ITestOutputHelper output)
{
    private const int FileLines = 300;
    private const int MethodLines = 50;
    private const int Columns = 120;
    private const int MedianLines = 60;

    private static readonly string[] TopLevel =
    [
        "content",
        "templates",
        "src",
        "tests",
        "seeds",
        "site.yml",
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "LICENSE",
        "Briefings.sln",
        "Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
    ];

    /// <summary>Tables and lock files: nobody reads them from top to bottom.</summary>
    private static readonly string[] Tables = [".tsv", ".csv", ".json"];

    private static readonly TrackedFile[] Sources =
    [
        .. TrackedFile.Texts.Where(f => f.IsBelow("src", "tests", "templates") && !Tables.Contains(f.Extension)),
    ];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Expect.NoFault(Sources.Where(f => f.Lines.Count > FileLines).Select(f => $"{f.Path}: {f.Lines.Count} lines"));

    [Fact]
    public void No_method_is_longer_than_50_lines() =>
        Expect.NoFault(
            from file in Sources
            from method in MethodsOf(file)
            where method.Lines > MethodLines
            select $"{file.Path}: {method.Name}: {method.Lines} lines"
        );

    [Fact]
    public void No_line_of_code_is_longer_than_120_columns() =>
        Expect.NoFault(
            from file in Sources
            where file.Extension == ".cs"
            from line in file.Lines.Index()
            where line.Item.Length > Columns
            select $"{file.Path}:{line.Index + 1}: {line.Item.Length} columns"
        );

    [Fact]
    public void The_median_source_file_has_fewer_than_60_lines()
    {
        var lengths = Sources
            .Where(f => f.IsBelow("src") && f.Extension == ".cs")
            .Select(f => f.Lines.Count)
            .Order()
            .ToArray();
        var median = lengths[lengths.Length / 2];
        output.WriteLine($"median of {lengths.Length} files: {median} lines");

        Assert.True(median < MedianLines, $"the median source file has {median} lines");
    }

    [Fact]
    public void The_namespace_of_a_source_is_its_folder() =>
        Expect.NoFault(
            from file in Sources
            where file.Extension == ".cs" && file.IsBelow("src")
            from space in Methods.Namespaces(file.Text)
            where space != NamespaceOf(file.Path)
            select $"{file.Path}: {space}, not {NamespaceOf(file.Path)}"
        );

    [Fact]
    public void The_top_of_the_repository_holds_only_what_the_design_names() =>
        Expect.NoFault(
            TrackedFile.All.Select(f => f.Path.Split('/')[0]).Distinct().Where(n => n[0] != '.').Except(TopLevel)
        );

    [Fact]
    public void Texts_are_UTF8_without_a_mark_with_bare_line_feeds_and_one_at_the_end()
    {
        var texts = TrackedFile.Texts.Where(f =>
            Path.GetFileName(f.Path) is not ("Briefings.sln" or "packages.lock.json" or "packages.aot.lock.json")
        );

        Expect.NoFault(texts.SelectMany(f => Faults(f.Path, f.Bytes)));
    }

    [Fact]
    public void No_line_ends_in_a_blank() =>
        Expect.NoFault(
            from file in Sources
            where !file.Path.StartsWith("tests/cases/", StringComparison.Ordinal) && file.Extension != ".md"
            from line in file.Lines.Index()
            where line.Item.EndsWith(' ') || line.Item.EndsWith('\t')
            select $"{file.Path}:{line.Index + 1}"
        );

    [Fact]
    public void Long_methods_and_strange_encodings_are_seen()
    {
        var lines = string.Concat(Enumerable.Repeat("    f();\n", 60));

        Assert.Equal([("M", 63)], Methods.OfCSharp($"class C {{ void M()\n{{\n{lines}}}\n}}"));
        Assert.Equal([("function f() {", 62)], Methods.OfJavaScript($"function f() {{\n{lines}}}".Split('\n')));
        Assert.Equal(3, Faults("a", [0xEF, 0xBB, 0xBF, (byte)'\r', (byte)'x']).Count());
        Assert.Single(Faults("a", [0xC3, (byte)'\n']));
    }

    private static IEnumerable<(string Name, int Lines)> MethodsOf(TrackedFile file) =>
        file.Extension switch
        {
            ".cs" => Methods.OfCSharp(file.Text),
            ".js" or ".mjs" => Methods.OfJavaScript(file.Lines),
            _ => [],
        };

    /// <summary>Folder by folder; rules lie in a folder of their own, but their class has its name.</summary>
    private static string NamespaceOf(string path) =>
        Path.GetDirectoryName(path)!["src/".Length..].Replace("/Rules", "", StringComparison.Ordinal).Replace('/', '.');

    private static IEnumerable<string> Faults(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            yield return $"{path}: starts with a byte order mark";
        }

        if (bytes.Contains((byte)'\r'))
        {
            yield return $"{path}: has a carriage return";
        }

        if (bytes.Length > 0 && bytes[^1] != '\n')
        {
            yield return $"{path}: has no line feed at its end";
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            yield return $"{path}: is not UTF-8";
        }
    }
}
