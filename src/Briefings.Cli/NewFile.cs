using System.Text;

namespace Briefings.Cli;

/// <summary>Writes a file that was not there before.</summary>
internal static class NewFile
{
    /// <summary>Writes <paramref name="text"/> as UTF-8 to <paramref name="path"/>, its folders made.</summary>
    /// <exception cref="IOException">The file is there already, or the disk refuses.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
