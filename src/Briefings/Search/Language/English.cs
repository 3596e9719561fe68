namespace Briefings.Search.Language;

/// <summary>What search knows of English: the endings that change no meaning, and the words that carry none.</summary>
internal static class English
{
    /// <summary>Words that are in every text and so find nothing.</summary>
    public static IReadOnlyList<string> StopWords { get; } =
        (
            "a about after all also an and any are as at be been but by can could did do for from had has have "
            + "he her his"
            + " how i if in into is it its more no not of on or our out over she should so than that the their "
            + "them then"
            + " there these they this those to under up was we were what when which while who will with would you"
        ).Split(' ');

    /// <summary>
    /// <paramref name="word"/> without a plural or verb ending: "strikes", "striking" and "strike" share a stem. Only
    /// endings, at least four letters stay, and never for words with figures or of other scripts.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length >= 7 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        foreach (var (ending, instead) in Endings)
        {
            if (word.Length - ending.Length + instead.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Undouble(word[..^ending.Length] + instead);
            }
        }

        return word;
    }

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("sses", "ss"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("ss", "ss"),
        ("us", "us"),
        ("s", ""),
        ("e", ""),
    ];

    private static string Undouble(string stem) =>
        stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'z') ? stem[..^1] : stem;
}
