using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Briefings.Read.Prose;

/// <summary>Reads <c>[^label]</c>.</summary>
internal static class NoteSyntax
{
    private const int Reach = 100;

    private static readonly SearchValues<char> Ends = SearchValues.Create("[] \t\r\n");

    /// <summary>
    /// The reference at the start of <paramref name="slice"/>; its span has its length, and is not placed yet.
    /// </summary>
    public static NoteInline? Read(StringSlice slice) =>
        Label(slice.AsSpan()) is { } label
            ? new NoteInline { Label = label, Span = new SourceSpan(0, label.Length + 2) }
            : null;

    /// <summary>
    /// The label that <paramref name="written"/> starts with, brackets and all; null when there is none.
    /// </summary>
    public static string? Label(ReadOnlySpan<char> written)
    {
        if (!written.StartsWith("[^"))
        {
            return null;
        }

        var rest = written.Length > Reach ? written[2..Reach] : written[2..];
        var end = rest.IndexOfAny(Ends);
        return end > 0 && rest[end] == ']' ? rest[..end].ToString() : null;
    }
}
