namespace Briefings.Model.Text;

/// <summary>Texts as YAML takes them for just that text.</summary>
public static class YamlScalar
{
    /// <summary><paramref name="text"/> on one line, in quotes where it could be taken for something else.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary><paramref name="text"/> on one line, in quotes always, so that a comment can follow.</summary>
    public static string Quoted(string text) => $"\"{Escaped(text)}\"";

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", " ", StringComparison.Ordinal)
            .Replace("\t", " ", StringComparison.Ordinal);

    // What YAML readers of other tools take for a truth value, a number or nothing is quoted.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && text.ToUpperInvariant() is not ("YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL" or "Y" or "N")
        && (IsLetters(text) || (Slug.IsId(text) && !text.All(static c => char.IsAsciiDigit(c) || c == '-')));

    private static bool IsLetters(string text) =>
        text.All(static c => char.IsLetter(c) || c == ' ') && text[0] != ' ' && text[^1] != ' ';
}
