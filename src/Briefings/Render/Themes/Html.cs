using System.Buffers;
using System.Text;

namespace Briefings.Render.Themes;

/// <summary>Finished HTML, which templates put out as it is; every other text is escaped.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Html(string Text)
{
    /// <summary>The characters that do not stand for themselves.</summary>
    public static SearchValues<char> Escaped { get; } = SearchValues.Create("&<>\"");

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary><paramref name="text"/> as it may stand in an element or in an attribute's double quotes.</summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAny(Escaped);
        if (first < 0)
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            _ = EntityOf(c) is { } entity ? html.Append(entity) : html.Append(c);
        }

        return html.ToString();
    }

    /// <summary>What stands for <paramref name="character"/> in HTML; null when it stands for itself.</summary>
    public static string? EntityOf(char character) =>
        character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => null,
        };
}
