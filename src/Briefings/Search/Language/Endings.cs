namespace Briefings.Search.Language;

/// <summary>The endings of a language that change no meaning: plurals, verb forms, cases.</summary>
/// <param name="Language">ISO 639 code.</param>
/// <param name="List">The endings, the first that fits counts, each with what stands in its place.</param>
internal sealed record Endings(string Language, IReadOnlyList<(string Ending, string Instead)> List)
{
    // A shorter stem says too little.
    private const int Shortest = 4;

    /// <summary>The endings from a text: <c>ies:y ing ed</c>.</summary>
    public static Endings Parse(string language, string text) =>
        new(
            language,
            [.. text.Split(' ').Select(e => e.Split(':')).Select(e => (e[0], e.ElementAtOrDefault(1) ?? ""))]
        );

    /// <summary>
    /// <paramref name="word"/>, folded, without its ending: "strikes", "striking" and "strike" share a stem. A double
    /// letter at the end is single, but for s, l and z.
    /// </summary>
    public string Stem(string word)
    {
        var (ending, instead) = List.FirstOrDefault(e =>
            word.Length - e.Ending.Length + e.Instead.Length >= Shortest
            && word.EndsWith(e.Ending, StringComparison.Ordinal)
        );
        var stem = word[..^(ending?.Length ?? 0)] + instead;
        var isDouble = stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'z');
        return isDouble ? stem[..^1] : stem;
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        string.Join(' ', List.Select(e => e.Instead.Length == 0 ? e.Ending : $"{e.Ending}:{e.Instead}"));
}
