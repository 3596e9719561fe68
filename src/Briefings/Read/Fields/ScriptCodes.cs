namespace Briefings.Read.Fields;

/// <summary>The codes of ISO 15924 for scripts in use today, by their English names.</summary>
internal static class ScriptCodes
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Arabic"] = "Arab",
        ["Armenian"] = "Armn",
        ["Balinese"] = "Bali",
        ["Bengali"] = "Beng",
        ["Bangla"] = "Beng",
        ["Bopomofo"] = "Bopo",
        ["Braille"] = "Brai",
        ["Burmese"] = "Mymr",
        ["Canadian Aboriginal"] = "Cans",
        ["Chakma"] = "Cakm",
        ["Cham"] = "Cham",
        ["Cherokee"] = "Cher",
        ["Chinese"] = "Hani",
        ["Coptic"] = "Copt",
        ["Cyrillic"] = "Cyrl",
        ["Devanagari"] = "Deva",
        ["Ethiopic"] = "Ethi",
        ["Georgian"] = "Geor",
        ["Greek"] = "Grek",
        ["Gujarati"] = "Gujr",
        ["Gurmukhi"] = "Guru",
        ["Han"] = "Hani",
        ["Hangul"] = "Hang",
        ["Hebrew"] = "Hebr",
        ["Hiragana"] = "Hira",
        ["Japanese"] = "Jpan",
        ["Javanese"] = "Java",
        ["Kannada"] = "Knda",
        ["Katakana"] = "Kana",
        ["Kayah Li"] = "Kali",
        ["Khmer"] = "Khmr",
        ["Korean"] = "Kore",
        ["Lao"] = "Laoo",
        ["Latin"] = "Latn",
        ["Limbu"] = "Limb",
        ["Malayalam"] = "Mlym",
        ["Mandaic"] = "Mand",
        ["Meetei Mayek"] = "Mtei",
        ["Mongolian"] = "Mong",
        ["Myanmar"] = "Mymr",
        ["N'Ko"] = "Nkoo",
        ["Nastaliq"] = "Aran",
        ["Ol Chiki"] = "Olck",
        ["Oriya"] = "Orya",
        ["Odia"] = "Orya",
        ["Rohingya"] = "Rohg",
        ["Samaritan"] = "Samr",
        ["Simplified Han"] = "Hans",
        ["Simplified Chinese"] = "Hans",
        ["Sinhala"] = "Sinh",
        ["Sundanese"] = "Sund",
        ["Syriac"] = "Syrc",
        ["Tamil"] = "Taml",
        ["Telugu"] = "Telu",
        ["Thaana"] = "Thaa",
        ["Thai"] = "Thai",
        ["Tibetan"] = "Tibt",
        ["Tifinagh"] = "Tfng",
        ["Traditional Han"] = "Hant",
        ["Traditional Chinese"] = "Hant",
        ["Vai"] = "Vaii",
        ["Yi"] = "Yiii",
    };

    /// <summary>
    /// The code that <paramref name="text"/> means, a script's English name or a code by its shape; null when neither.
    /// </summary>
    public static string? Of(string text) =>
        ByName.TryGetValue(text, out var code) ? code
        : text.Length == 4 && text.All(char.IsAsciiLetter) ? Cased(text)
        : null;

    private static string Cased(string code) =>
        string.Create(
            4,
            code,
            static (to, from) =>
            {
                from.AsSpan().ToLowerInvariant(to);
                to[0] = char.ToUpperInvariant(to[0]);
            }
        );
}
