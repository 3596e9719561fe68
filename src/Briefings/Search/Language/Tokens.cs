namespace Briefings.Search.Language;

/// <summary>Cuts texts into what is searched for: words, and pairs of characters in scripts without blanks.</summary>
internal static class Tokens
{
    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static List<string> Of(string text)
    {
        var found = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next(out var word))
        {
            Add(found, word);
        }

        return found;
    }

    /// <summary>
    /// The words of a name, cut finer: also where a figure meets a letter ("APT28") and where a small letter meets a
    /// capital ("SparkyCarp"), and behind the Arabic article.
    /// </summary>
    public static List<string> OfName(string name)
    {
        var cut = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && IsSeam(name[i - 1], name[i]))
            {
                cut.Append(' ');
            }

            cut.Append(name[i]);
        }

        return [.. Of(cut.ToString()).Select(WithoutArticle)];
    }

    /// <summary>
    /// The parts of a name's words that stand behind an apostrophe and have four letters or more: the "neill" of
    /// "O'Neill", which readers type alone. Shorter ones ("Qa'ida") say nothing.
    /// </summary>
    public static List<string> BehindApostrophes(string name)
    {
        var found = new List<string>();
        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (Letters.IsApostrophe(name[i]) && IsOfWord(name[i - 1]) && IsOfWord(name[i + 1]))
            {
                found.AddRange(OfName(name[(i + 1)..]).Take(1).Where(w => w.Length >= 4));
            }
        }

        return found;
    }

    private static bool IsOfWord(char c) => Letters.Of(c) is not (Letters.Break or Letters.Nothing);

    // The Arabic article, which is written as one with its word.
    private static string WithoutArticle(string word) =>
        word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    /// <summary>
    /// The letters and figures of <paramref name="text"/> alone: "ISIS-K", "isis k" and "isisk" are one.
    /// </summary>
    public static string Squeezed(string text)
    {
        var squeezed = new System.Text.StringBuilder(text.Length);
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next(out var word))
        {
            squeezed.Append(word);
        }

        return squeezed.ToString();
    }

    /// <summary>
    /// The first <paramref name="length"/> characters of <paramref name="word"/>, or one fewer where that would tear a
    /// pair of surrogates.
    /// </summary>
    public static string Start(string word, int length) =>
        word.Length <= length ? word : word[..(char.IsHighSurrogate(word[length - 1]) ? length - 1 : length)];

    private static bool IsSeam(char left, char right) =>
        (char.IsAsciiLetterLower(left) && char.IsAsciiLetterUpper(right))
        || (char.IsAsciiLetter(left) && char.IsAsciiDigit(right))
        || (char.IsAsciiDigit(left) && char.IsAsciiLetter(right));

    private static void Add(List<string> found, ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !Letters.IsUnspaced(word[0]))
        {
            found.Add(word.ToString());
            return;
        }

        for (var i = 0; i + 1 < word.Length; i++)
        {
            found.Add(word.Slice(i, 2).ToString());
        }
    }
}
