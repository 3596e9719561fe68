using Briefings.Model;

namespace Briefings.Read.Fields;

/// <summary>Checks the form of texts that have one: addresses, language tags, codes.</summary>
internal static class Formats
{
    /// <summary>An absolute http or https address; null, reported, when the text is none.</summary>
    public static Written? Address(this FieldReader fields, string key) =>
        fields.Formatted(key, IsAddress, "an address that starts with https:// or http://");

    /// <summary>
    /// A language tag such as <c>en</c> or <c>fa-AF</c> (BCP 47, by shape); null, reported, when it is none.
    /// </summary>
    public static Written? Language(this FieldReader fields, string key) =>
        fields.Formatted(key, IsLanguage, "a language tag such as en, ar or fa-AF");

    /// <summary>A script's code such as <c>Arab</c> (ISO 15924), from the code or the script's English name.</summary>
    public static Written? Script(this FieldReader fields, string key) =>
        fields.Formatted(
            key,
            text => ScriptCodes.Of(text) is not null,
            "a script's name or its code of four letters, such as Arabic or Arab, Cyrillic or Cyrl, Latin or Latn"
        )
            is { } written
            ? written with
            {
                Text = ScriptCodes.Of(written.Text)!,
            }
            : null;

    /// <summary>A country code such as <c>AF</c> (ISO 3166-1 alpha-2).</summary>
    public static Written? Country(this FieldReader fields, string key) =>
        fields.Formatted(
            key,
            CountryCodes.All.Contains,
            "a country code of ISO 3166-1: two capital letters such as AF"
        );

    /// <summary>An ORCID iD with its check digit (ISO 7064 mod 11-2), with or without its address.</summary>
    public static Written? Orcid(this FieldReader fields, string key) =>
        fields.Formatted(
            key,
            text => IsOrcid(Bare(text)),
            "an ORCID iD such as 0000-0002-1825-0097, with a right last digit"
        )
            is { } written
            ? written with
            {
                Text = Bare(written.Text),
            }
            : null;

    /// <summary>Former addresses of a page, each root-relative.</summary>
    public static IReadOnlyList<Written> FormerAddresses(this FieldReader fields, string key) =>
        [
            .. fields
                .Texts(key)
                .Where(text =>
                    fields.Is(text, key, IsRootRelative, "addresses of this site that start with /, such as /old-name/")
                ),
        ];

    /// <summary>Whether <paramref name="text"/> is an absolute http or https address.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0
        && (
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
        && !text.Any(char.IsWhiteSpace);

    /// <summary>Whether <paramref name="text"/> has the shape of a language tag.</summary>
    public static bool IsLanguage(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>A text of a form; null, reported as not <paramref name="wanted"/>, when it is not.</summary>
    public static Written? Formatted(this FieldReader fields, string key, Func<string, bool> isGood, string wanted) =>
        fields.Text(key) is { } text && fields.Is(text, key, isGood, wanted) ? text : null;

    /// <summary>Whether a text has a form; reported as not <paramref name="wanted"/> when it has not.</summary>
    public static bool Is(this FieldReader fields, Written text, string key, Func<string, bool> isGood, string wanted)
    {
        if (isGood(text.Text))
        {
            return true;
        }

        fields.Found.Add(FieldRules.BadFormat, text.At, $"'{key}' must be {wanted}");
        return false;
    }

    private static bool IsRootRelative(string text) =>
        text.StartsWith('/')
        && text.Length > 1
        && !text.StartsWith("//", StringComparison.Ordinal)
        && !text.Split('/').Contains("..", StringComparer.Ordinal)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~' or '%');

    private static string Bare(string text) => text.Replace("https://orcid.org/", "", StringComparison.Ordinal);

    private static bool IsOrcid(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length != 16 || text.Length != 19 || !digits[..15].All(char.IsAsciiDigit))
        {
            return false;
        }

        var total = digits[..15].Aggregate(0, (sum, c) => (sum + c - '0') * 2);
        var check = (12 - (total % 11)) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }
}
