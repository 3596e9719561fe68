using System.Text;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>The lines of input files, each file read once.</summary>
internal sealed class SourceLines(FileTree input)
{
    private const int Largest = 8 * 1024 * 1024;
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The line of <paramref name="at"/>; null when the file or line cannot be shown.</summary>
    public string? Of(Location at)
    {
        if (!_lines.TryGetValue(at.File, out var lines))
        {
            _lines.Add(at.File, lines = Read(at.File));
        }

        return at.Line <= lines.Length ? lines[at.Line - 1] : null;
    }

    private string[] Read(string path)
    {
        if (input.Find(path) is not { Length: <= Largest } file)
        {
            return [];
        }

        try
        {
            var text = Encoding.UTF8.GetString(file.ReadAllBytes()).TrimStart('\uFEFF');
            return text.ReplaceLineEndings("\n").Split('\n');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
