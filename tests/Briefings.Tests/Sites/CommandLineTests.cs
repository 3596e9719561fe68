using System.Diagnostics;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>
/// The command line as two machines run it: other folders, time zones, locales and processors; the same bytes.
/// </summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefings-tests-").FullName;

    [Theory]
    [InlineData("own")]
    [InlineData("every-field")]
    public void Two_machines_write_the_same_bytes(string site)
    {
        var here = Build(Managed, site, "here", ("TZ", "UTC"), ("LC_ALL", "C"), ("DOTNET_PROCESSOR_COUNT", "1"));
        var there = Build(
            Managed,
            site,
            "over there/ä b",
            ("TZ", "Pacific/Kiritimati"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "tr_TR.UTF-8"),
            ("DOTNET_PROCESSOR_COUNT", "7")
        );

        Assert.Contains("index.html", here.Keys);
        Assert.Equal(here.Keys, there.Keys);
        Expect.NoFault(here.Keys.Where(p => !here[p].AsSpan().SequenceEqual(there[p])));
    }

    [NativeTheory]
    [InlineData("own")]
    [InlineData("own.wire")]
    [InlineData("every-field")]
    [InlineData("hostile")]
    public void The_native_tool_writes_the_same_bytes(string site)
    {
        var managed = Build(Managed, site, "managed");
        var native = Build([NativeTool.Path!], site, "native");

        Assert.Contains("index.html", managed.Keys);
        Assert.Equal(managed.Keys, native.Keys);
        Expect.NoFault(managed.Keys.Where(p => !managed[p].AsSpan().SequenceEqual(native[p])));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Managed => ["dotnet", Path.Join(AppContext.BaseDirectory, "Briefings.Cli.dll")];

    private SortedDictionary<string, byte[]> Build(
        string[] tool,
        string site,
        string name,
        params (string, string)[] environment
    )
    {
        var input = Path.Join(_folder, name);
        var output = Path.Join(_folder, name + "-out");
        foreach (var file in TestSites.Input(site).Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(input, file.Path))!);
            File.WriteAllBytes(Path.Join(input, file.Path), file.ReadAllBytes());
        }

        Run(tool, environment, "build", "--site", input, "--output", output, "--now", "2024-06-01");
        return new(
            Directory
                .EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(output, f), File.ReadAllBytes),
            StringComparer.Ordinal
        );
    }

    private static void Run(string[] tool, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool[0], [.. tool[1..], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}\n{text}\n{errors.Result}");
    }
}
