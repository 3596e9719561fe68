namespace Briefings.Search.Indexing;

/// <summary>All words with the pages that hold them.</summary>
internal sealed class WordPages
{
    /// <summary>How many levels there are of what a word says about a page.</summary>
    public const int Levels = 8;

    // Sorts before every letter, so that a word's languages stand together.
    private const char LanguageMark = '\u0001';

    private readonly Dictionary<int, int> _more = [];

    /// <summary>Words that were joined before.</summary>
    /// <param name="keys">See <see cref="Keys"/>.</param>
    /// <param name="runs">See <see cref="Runs"/>.</param>
    /// <param name="changed">The runs that are others than they were made.</param>
    public WordPages(string[] keys, Runs<int> runs, IEnumerable<int>? changed = null)
    {
        (Keys, Runs) = (keys, runs);
        foreach (var slot in changed ?? [])
        {
            var rank = slot / Levels;
            _more[rank] = _more.GetValueOrDefault(rank) + runs[slot].Length - runs.Made(slot, slot + 1);
        }
    }

    /// <summary>Joins what workers counted.</summary>
    /// <param name="lexicons">The workers' words.</param>
    /// <param name="counted">By page, its worker and its postings.</param>
    public WordPages(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<(int Worker, int[] Postings)> counted)
    {
        var (keys, ranks) = Ranked(lexicons);
        var numbers = Numbers<int>.New((keys.Length * Levels) + 1, out var starts);
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

        Keys = keys;
        var items = Numbers<int>.New(starts[^1], out var pages);
        Fill(pages, starts[..^1].ToArray(), counted, ranks);
        Runs = new(numbers, items);
    }

    /// <summary>
    /// The words in ordinal order, then by language: a word, and its pages' language, if that is not the site's, behind
    /// a mark (<see cref="Parts"/>). Words of no page are among them.
    /// </summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>
    /// The numbers of the pages of each word and level, ascending: words by rank, the highest level of each first.
    /// </summary>
    public Runs<int> Runs { get; }

    /// <summary>What stands behind a word whose pages are in <paramref name="language"/>.</summary>
    public static string SuffixOf(string language) => language.Length == 0 ? "" : LanguageMark + language;

    /// <summary>The word and the language of a key; the language is empty for the site's own.</summary>
    public static (string Word, string Language) Parts(string key)
    {
        var mark = key.IndexOf(LanguageMark, StringComparison.Ordinal);
        return mark < 0 ? (key, "") : (key[..mark], key[(mark + 1)..]);
    }

    /// <summary>How many pages hold the word at <paramref name="rank"/>.</summary>
    public int Count(int rank) =>
        Runs.Made(rank * Levels, (rank + 1) * Levels) + (_more.Count == 0 ? 0 : _more.GetValueOrDefault(rank));

    /// <summary>
    /// The pages that hold the word at <paramref name="rank"/> at one <paramref name="level"/> from 1 to
    /// <see cref="Levels"/>, ascending.
    /// </summary>
    public ReadOnlySpan<int> At(int rank, int level) => Runs[SlotOf(rank, level)];

    /// <summary>Which of <see cref="Runs"/> has the pages of a word and level.</summary>
    public static int SlotOf(int rank, int level) => (rank * Levels) + Levels - level;

    // Each worker's words are in order.
    private static (string[] Keys, int[][] Ranks) Ranked(IReadOnlyList<Lexicon> lexicons)
    {
        var keys = new List<string>();
        foreach (var lexicon in lexicons)
        {
            keys = Merged(keys, [.. lexicon.Order.Select(number => lexicon.Words[number])]);
        }

        return ([.. keys], [.. lexicons.Select(lexicon => RanksOf(lexicon, keys))]);
    }

    private static List<string> Merged(List<string> first, List<string> second)
    {
        var merged = new List<string>(first.Count + second.Count);
        var (i, j) = (0, 0);
        while (i < first.Count && j < second.Count)
        {
            var order = string.CompareOrdinal(first[i], second[j]);
            merged.Add(order <= 0 ? first[i] : second[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        merged.AddRange(first[i..]);
        merged.AddRange(second[j..]);
        return merged;
    }

    private static int[] RanksOf(Lexicon lexicon, List<string> keys)
    {
        var ranks = new int[lexicon.Words.Count];
        var rank = 0;
        foreach (var number in lexicon.Order)
        {
            while (!ReferenceEquals(keys[rank], lexicon.Words[number]) && keys[rank] != lexicon.Words[number])
            {
                rank++;
            }

            ranks[number] = rank;
        }

        return ranks;
    }

    private static int SlotOf(int posting, int[] ranks)
    {
        var (word, level) = WordTable.Unpack(posting);
        return SlotOf(ranks[word], level);
    }

    private static void Fill(
        Span<int> pages,
        int[] next,
        IReadOnlyList<(int Worker, int[] Postings)> counted,
        int[][] ranks
    )
    {
        for (var page = 0; page < counted.Count; page++)
        {
            var own = ranks[counted[page].Worker];
            foreach (var posting in counted[page].Postings)
            {
                pages[next[SlotOf(posting, own)]++] = page;
            }
        }
    }
}
