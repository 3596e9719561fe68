namespace Briefings.Model;

/// <summary>A closed list of words that a field takes, in the order in which they are offered.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <param name="what">What the words name, with an article, for messages: "a kind of actor".</param>
/// <param name="terms">The words as written in content, each with its meaning.</param>
public sealed class Vocabulary<T>(string what, params (string Word, T Value)[] terms)
    where T : notnull
{
    private readonly Dictionary<string, T> _byWord = terms.ToDictionary(
        t => t.Word,
        t => t.Value,
        StringComparer.Ordinal
    );
    private readonly Dictionary<T, string> _byValue = terms
        .DistinctBy(t => t.Value)
        .ToDictionary(t => t.Value, t => t.Word);

    /// <summary>What the words name, with an article.</summary>
    public string What => what;

    /// <summary>All words, in the order in which they are offered.</summary>
    public IReadOnlyList<string> Words { get; } = [.. terms.Select(t => t.Word)];

    /// <summary>The meaning of <paramref name="word"/>, if it is one of the list, letter for letter.</summary>
    public bool TryFind(string word, out T value) => _byWord.TryGetValue(word, out value!);

    /// <summary>The word for <paramref name="value"/>, as content writes it.</summary>
    public string WordFor(T value) => _byValue[value];
}
