using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefings.Disk;

/// <summary>Runs git to read a repository: it fetches nothing, asks for nothing and writes nothing.</summary>
internal static class GitCommand
{
    private static readonly (string Name, string Value)[] Quiet =
    [
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("LC_ALL", "C"),
    ];

    /// <summary>Runs git in <paramref name="folder"/> to its end.</summary>
    /// <exception cref="GitException">git is not installed.</exception>
    public static (int Code, byte[] Out, string Error) Run(string folder, params string[] arguments) =>
        Run(folder, arguments, _ => { });

    /// <summary>Runs git in <paramref name="folder"/>, which reads what <paramref name="write"/> gives it.</summary>
    /// <exception cref="GitException">git is not installed.</exception>
    public static (int Code, byte[] Out, string Error) Run(string folder, string[] arguments, Action<TextWriter> write)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var feed = new Thread(() => Feed(process, write));
        feed.Start();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        feed.Join();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.Result.Trim());
    }

    // git ends early when something is wrong, and says so itself.
    private static void Feed(Process process, Action<TextWriter> write)
    {
        try
        {
            using var input = process.StandardInput;
            write(input);
        }
        catch (IOException) { }
    }

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Program())
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
        };
        foreach (var (name, value) in Quiet)
        {
            start.Environment[name] = value;
        }

        Array.ForEach(arguments, start.ArgumentList.Add);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw NotInstalled(exception);
        }
    }

    // Looked up here: a system that looks in the current folder first would run the git of a stranger's pull request.
    private static string Program()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Where(Path.IsPathFullyQualified)
                .Select(folder => Path.Join(folder, name))
                .FirstOrDefault(File.Exists)
            ?? throw NotInstalled(null);
    }

    private static GitException NotInstalled(Exception? inner) =>
        new("git is not installed here, and a review reads the base from git: install it and try again", inner!);
}
