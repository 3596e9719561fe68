namespace Briefings.Search.Indexing;

/// <summary>Joins the words that workers counted.</summary>
internal sealed class WordMerge
{
    private readonly IReadOnlyList<CountedPage> _counted;
    private readonly string[] _keys;
    private readonly int[][] _ranks;
    private readonly int[] _starts;

    /// <summary>Joins them.</summary>
    /// <param name="lexicons">The workers' words.</param>
    /// <param name="counted">The pages as they were counted.</param>
    public WordMerge(IReadOnlyList<Lexicon> lexicons, IReadOnlyList<CountedPage> counted)
    {
        _counted = counted;
        (_keys, _ranks) = Ranked(lexicons);
        _starts = new int[(_keys.Length * WordPages.Levels) + 1];
        foreach (var (lexicon, ranks) in lexicons.Zip(_ranks))
        {
            for (var word = 0; word < ranks.Length; word++)
            {
                var pages = lexicon.PagesOf(word);
                for (var level = 1; level <= WordPages.Levels; level++)
                {
                    _starts[WordPages.SlotOf(ranks[word], level) + 1] += pages[level - 1];
                }
            }
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>How many words there are; those of no page are among them.</summary>
    public int Count => _keys.Length;

    /// <summary>The words, and on how many pages each is, but not on which.</summary>
    public WordPages Words => new(_keys, _starts, []);

    /// <summary>
    /// The words of some ranks: all that was counted is looked through for them, so that of a large site only a part
    /// need be in memory at once.
    /// </summary>
    public WordPages this[Range ranks]
    {
        get
        {
            var (first, count) = ranks.GetOffsetAndLength(Count);
            var slot = first * WordPages.Levels;
            int[] starts = _starts[slot..(slot + (count * WordPages.Levels) + 1)];
            var start = starts[0];
            foreach (ref var one in starts.AsSpan())
            {
                one -= start;
            }

            return new(_keys.AsMemory(first, count), starts, Fill(first, count, starts));
        }
    }

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

    private int[] Fill(int first, int count, int[] starts)
    {
        var pages = new int[starts[^1]];
        int[] next = starts[..^1];
        for (var page = 0; page < _counted.Count; page++)
        {
            using var loan = _counted[page].Postings.Borrow();
            var ranks = _ranks[_counted[page].Worker];
            foreach (var posting in CountedPage.PostingsIn(loan))
            {
                var (word, level) = WordTable.Unpack(posting);
                var rank = ranks[word] - first;
                if ((uint)rank < (uint)count)
                {
                    pages[next[WordPages.SlotOf(rank, level)]++] = page;
                }
            }
        }

        return pages;
    }
}
