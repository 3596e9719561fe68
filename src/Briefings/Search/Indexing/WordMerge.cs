namespace Briefings.Search.Indexing;

/// <summary>Joins the words that workers counted.</summary>
internal sealed class WordMerge
{
    private readonly int[][] _ranks;

    /// <summary>Joins them.</summary>
    /// <param name="lexicons">The workers' words.</param>
    /// <param name="counted">The pages as they were counted.</param>
    public WordMerge(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<CountedPage> counted)
    {
        (var keys, _ranks) = Ranked(lexicons);
        var starts = new int[(keys.Length * WordPages.Levels) + 1];
        foreach (var page in counted)
        {
            using var loan = page.Postings.Borrow();
            foreach (var posting in CountedPage.PostingsIn(loan))
            {
                starts[SlotOf(posting, _ranks[page.Worker]) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        Words = new(keys, starts, Fill(starts, counted, _ranks));
    }

    /// <summary>The words; those of no page are among them.</summary>
    public WordPages Words { get; }

    /// <summary>The rank of a worker's word.</summary>
    public int RankOf(int worker, int word) => _ranks[worker][word];

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
        return WordPages.SlotOf(ranks[word], level);
    }

    private static int[] Fill(int[] starts, IReadOnlyList<CountedPage> counted, int[][] ranks)
    {
        var pages = new int[starts[^1]];
        int[] next = starts[..^1];
        for (var page = 0; page < counted.Count; page++)
        {
            var own = ranks[counted[page].Worker];
            using var loan = counted[page].Postings.Borrow();
            foreach (var posting in CountedPage.PostingsIn(loan))
            {
                pages[next[SlotOf(posting, own)]++] = page;
            }
        }

        return pages;
    }
}
