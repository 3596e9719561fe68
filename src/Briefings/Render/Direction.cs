namespace Briefings.Render;

/// <summary>Whether text runs from right to left.</summary>
internal static class Direction
{
    private static readonly HashSet<string> Languages =
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ks",
        "ku-arab",
        "pnb",
        "prs",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    ];

    /// <summary><c>rtl</c> or <c>ltr</c> for a BCP 47 language tag.</summary>
    public static string OfLanguage(string tag)
    {
#pragma warning disable CA1308 // Language tags are compared in lower case.
        var lower = tag.ToLowerInvariant();
#pragma warning restore CA1308
        var isWritten = lower.Contains("-latn", StringComparison.Ordinal);
        return !isWritten && (Languages.Contains(lower) || Languages.Contains(lower.Split('-')[0])) ? "rtl" : "ltr";
    }

    /// <summary>
    /// <c>rtl</c> when the first letter of <paramref name="text"/> is Hebrew, Arabic, Syriac or Thaana, else null.
    /// </summary>
    public static string? OfText(string text) =>
        text.FirstOrDefault(char.IsLetter)
            is (>= '\u0590' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFF')
            ? "rtl"
            : null;
}
