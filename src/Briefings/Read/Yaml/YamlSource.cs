using Briefings.Model;

namespace Briefings.Read.Yaml;

/// <summary>Some lines of YAML and where they stand in their file.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The lines, with <c>\n</c> between.</param>
/// <param name="FirstLine">The number of the first line in the file, from 1.</param>
internal sealed record YamlSource(string File, string Text, int FirstLine)
{
    /// <summary>The lines, without their ends.</summary>
    public string[] Lines => field ??= Text.Split('\n');

    /// <summary>
    /// The place of <paramref name="length"/> characters at a line (from 1) and column (from 1) of this text.
    /// </summary>
    public Location At(long line, long column, int length) => new(File, FirstLine + (int)line - 1, (int)column, length);

    /// <summary>
    /// The lines from <paramref name="start"/> (from 0), <paramref name="count"/> of them, where they stand.
    /// </summary>
    public YamlSource Part(int start, int count) =>
        new(File, string.Join('\n', Lines, start, count) + "\n", FirstLine + start);

    /// <summary>The same lines with one (from 0) replaced.</summary>
    public YamlSource With(int line, string text)
    {
        var lines = (string[])Lines.Clone();
        lines[line] = text;
        return new(File, string.Join('\n', lines), FirstLine);
    }
}
