using System.Text;

namespace Briefings.Cli;

/// <summary>Writes a file that was not there before.</summary>
internal static class NewFile
{
    /// <summary>
    /// Writes <paramref name="text"/> as UTF-8 to <paramref name="path"/>, its folders made, and prints the path. When
    /// the file is there already or the disk refuses, says so and gives false.
    /// </summary>
    public static bool Write(string path, string text, Terminal terminal)
    {
        var shown = Path.GetRelativePath(terminal.Folder, path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{shown} cannot be written: {exception.Message}");
            return false;
        }

        terminal.Out.WriteLine(shown);
        return true;
    }
}
