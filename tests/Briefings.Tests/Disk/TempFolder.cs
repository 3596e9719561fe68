using System.Diagnostics;

namespace Briefings.Tests.Disk;

/// <summary>A folder of its own for one test, removed at its end.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>The absolute path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("briefings-test-").FullName;

    /// <summary>The absolute path of <paramref name="relative"/>.</summary>
    public string At(string relative) => Path.Join(Root, relative);

    /// <summary>Writes a file, with the folders it needs.</summary>
    public TempFolder With(string relative, string text = "text\n")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
        return this;
    }

    /// <summary>Makes a named pipe, where the system has them.</summary>
    public bool TryPipe(string relative)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        using var mkfifo = Process.Start("mkfifo", [At(relative)]);
        mkfifo.WaitForExit();
        return mkfifo.ExitCode == 0;
    }

    /// <summary>All files below <paramref name="relative"/>, as relative paths with their texts.</summary>
    public SortedDictionary<string, string> Texts(string relative = "")
    {
        var top = Path.GetFullPath(At(relative));
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(top) ? Directory.GetFiles(top, "*", SearchOption.AllDirectories) : [])
        {
            texts[Path.GetRelativePath(top, file).Replace('\\', '/')] = File.ReadAllText(file);
        }

        return texts;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
