namespace Briefings.Read.Prose;

/// <summary>Text for HTML.</summary>
internal static class Escape
{
    /// <summary><paramref name="text"/> for an attribute between double quotes.</summary>
    public static string Attribute(string text) =>
        text.AsSpan().ContainsAny("&<>\"")
            ? text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
            : text;
}
