using System.Text;
using Briefings.Model;

namespace Briefings.Search.Files;

/// <summary>
/// A search file whose name carries the hash of its bytes. Its last line is a full stop, so that a cut is seen.
/// </summary>
/// <param name="Name">The name within <c>search/</c>.</param>
/// <param name="Bytes">Its bytes: UTF-8 text.</param>
internal sealed record SearchFile(string Name, byte[] Bytes)
{
    /// <summary>The last line of every search file but <c>index.json</c>.</summary>
    public const string End = ".\n";

    /// <summary>The file of <paramref name="lines"/>, each ending in a line feed.</summary>
    public static SearchFile Of(string what, StringBuilder lines)
    {
        var bytes = Encoding.UTF8.GetBytes(lines.Append(End).ToString());
        return new($"{what}-{ContentHash.Of(bytes).ToString()[..8]}.txt", bytes);
    }

    /// <summary>This file as a page of the site.</summary>
    public Page ToPage() => new("search/" + Name, _ => new MemoryStream(Bytes, writable: false));

    /// <summary>The lines of a file's <paramref name="text"/>; null when the file was cut.</summary>
    public static string[]? Lines(string text) =>
        text.EndsWith("\n" + End, StringComparison.Ordinal) || text == End
            ? text[..^End.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : null;
}
