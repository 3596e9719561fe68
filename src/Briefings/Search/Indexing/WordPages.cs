namespace Briefings.Search.Indexing;

/// <summary>All words with the pages that hold them.</summary>
internal sealed class WordPages
{
    /// <summary>How many levels there are of what a word says about a page.</summary>
    public const int Levels = 8;

    // Sorts before every letter, so that a word's languages stand together.
    private const char LanguageMark = '\u0001';

    private readonly int[] _starts;
    private readonly int[] _pages;

    /// <summary>Joins what workers counted.</summary>
    /// <param name="lexicons">The workers' words.</param>
    /// <param name="counted">By page, its worker and its postings.</param>
    public WordPages(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<(int Worker, int[] Postings)> counted)
    {
        var (keys, ranks) = Ranked(lexicons);
        var starts = new int[(keys.Length * Levels) + 1];
        foreach (var (worker, postings) in counted)
        {
            foreach (var posting in postings)
            {
                starts[SlotOf(posting, ranks[worker]) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        (Keys, _starts, _pages) = (keys, starts, new int[starts[^1]]);
        Fill(counted, ranks);
    }

    /// <summary>
    /// The words in ordinal order, then by language: a word, and its pages' language, if that is not the site's, behind
    /// a mark (<see cref="Parts"/>). Words of no page are among them.
    /// </summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>What stands behind a word whose pages are in <paramref name="language"/>.</summary>
    public static string SuffixOf(string language) => language.Length == 0 ? "" : LanguageMark + language;

    /// <summary>The word and the language of a key; the language is empty for the site's own.</summary>
    public static (string Word, string Language) Parts(string key)
    {
        var mark = key.IndexOf(LanguageMark, StringComparison.Ordinal);
        return mark < 0 ? (key, "") : (key[..mark], key[(mark + 1)..]);
    }

    /// <summary>How many pages hold the word at <paramref name="rank"/>.</summary>
    public int Count(int rank) => _starts[(rank + 1) * Levels] - _starts[rank * Levels];

    /// <summary>
    /// The pages that hold the word at <paramref name="rank"/> at one <paramref name="level"/> from 1 to
    /// <see cref="Levels"/>, ascending.
    /// </summary>
    public ReadOnlySpan<int> At(int rank, int level)
    {
        var slot = (rank * Levels) + Levels - level;
        return _pages.AsSpan(_starts[slot], _starts[slot + 1] - _starts[slot]);
    }

    private static (string[] Keys, int[][] Ranks) Ranked(IReadOnlyList<Lexicon> lexicons)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in lexicons.SelectMany(l => l.Words))
        {
            ranks.TryAdd(word, 0);
        }

        string[] keys = [.. ranks.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        for (var rank = 0; rank < keys.Length; rank++)
        {
            ranks[keys[rank]] = rank;
        }

        return (keys, [.. lexicons.Select(l => l.Words.Select(w => ranks[w]).ToArray())]);
    }

    // Words by rank, the highest level of each first.
    private static int SlotOf(int posting, int[] ranks)
    {
        var (word, level) = WordTable.Unpack(posting);
        return (ranks[word] * Levels) + Levels - level;
    }

    private void Fill(IReadOnlyList<(int Worker, int[] Postings)> counted, int[][] ranks)
    {
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var page = 0; page < counted.Count; page++)
        {
            var own = ranks[counted[page].Worker];
            foreach (var posting in counted[page].Postings)
            {
                _pages[next[SlotOf(posting, own)]++] = page;
            }
        }
    }
}
