namespace Briefings.Tests.Sites;

/// <summary>Words that break careless programs: markup, quotes, other scripts, joined emoji, endless words.</summary>
internal static class HostileText
{
    /// <summary>Text that is legal in a title, a name or a sentence, and must come out as it is.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "\"double\"",
        "it's ‘quoted’ “so”",
        "AT&T",
        "a < b > c",
        "<b>bold</b>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&lt;&amp;&#60;",
        "{{ title }}",
        "{%- raw -%}",
        "]]>",
        "<!-- no -->",
        "back\\slash",
        "100%",
        "#1",
        "a: b",
        "- dash",
        "@at",
        "*star*",
        "_under_",
        "`tick`",
        "[link](https://link.example/)",
        "الجبهة الشمالية",
        "חזית הצפון",
        "北方戦線",
        "ไทย",
        "Ünïcödé ñ ß İ ı",
        "Z̸̢a̵l̶g̷o̴",
        "👩‍👩‍👧‍👦🏴‍☠️🇦🇫",
        "𝔉𝔯𝔬𝔫𝔱",
        "a\u00A0b\u200Bc",
        new string('w', 400),
        string.Concat(Enumerable.Repeat("Donaudampfschiff-", 30)) + "fahrt",
    ];

    /// <summary><paramref name="text"/> as a YAML scalar in double quotes.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
