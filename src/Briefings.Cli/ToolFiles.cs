using Briefings.Model;

namespace Briefings.Cli;

/// <summary>The files of which this tool is made.</summary>
internal static class ToolFiles
{
    private static readonly string[] Libraries = ["Briefings.dll", "Briefings.Cli.dll"];

    /// <summary>What differs when this tool differs: the hashes of its own files, and the runtime's version.</summary>
    public static string Identity()
    {
        // Compiled to one native file it has no libraries of its own.
        var libraries = Libraries.Select(name => Path.Join(AppContext.BaseDirectory, name)).Where(File.Exists).ToList();
        var files = libraries.Count > 0 ? libraries : [Environment.ProcessPath!];
        return string.Join('\n', files.Select(HashOf).Append(Environment.Version.ToString()));
    }

    private static string HashOf(string file)
    {
        using var bytes = File.OpenRead(file);
        return ContentHash.Of(bytes).ToString();
    }
}
