using System.Text;
using Briefings.Model;

namespace Briefings.Cli.Reports;

/// <summary>
/// The lines of input files. One file is held at a time: findings come file by file, and a site need not fit in memory
/// twice.
/// </summary>
internal sealed class SourceLines(FileTree input)
{
    private const int Largest = 8 * 1024 * 1024;
    private string? _file;
    private string[] _lines = [];

    /// <summary>The line of <paramref name="at"/>; null when the file or line cannot be shown.</summary>
    public string? Of(Location at)
    {
        if (at.File != _file)
        {
            _lines = Read(at.File);
            _file = at.File;
        }

        return at.Line <= _lines.Length ? _lines[at.Line - 1] : null;
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
