using Briefings.Cli;
using Briefings.Tests.Disk;

namespace Briefings.Tests.Commands;

/// <summary>The command line in a folder of its own, on one day, with what it printed.</summary>
internal sealed class Shell : IDisposable
{
    /// <summary>The current folder.</summary>
    public TempFolder Folder { get; } = new();

    /// <summary>What the last command answered.</summary>
    public string Out { get; private set; } = "";

    /// <summary>What the last command complained about.</summary>
    public string Error { get; private set; } = "";

    /// <summary>Runs a command and gives its exit code.</summary>
    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        var today = new DateOnly(2024, 6, 1);
        var code = CommandLine.Run(arguments, new Terminal(output, error, raw, false, Folder.Root, today));
        Out = output + System.Text.Encoding.UTF8.GetString(raw.ToArray());
        Error = error.ToString();
        return code;
    }

    public void Dispose() => Folder.Dispose();
}
