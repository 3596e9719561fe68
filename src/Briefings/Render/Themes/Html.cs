using System.Text;

namespace Briefings.Render.Themes;

/// <summary>Finished HTML, which templates put out as it is; every other text is escaped.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Html(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary><paramref name="text"/> as it may stand in an element or in an attribute's double quotes.</summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAny("&<>\"");
        if (first < 0)
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }
}
