namespace Briefings.Search.Indexing;

/// <summary>All words with the pages that hold them.</summary>
internal sealed class WordPages
{
    /// <summary>How many levels there are of what a word says about a page.</summary>
    public const int Levels = 8;

    // Sorts before every letter, so that a word's languages stand together.
    private const char LanguageMark = '\u0001';

    private readonly string[] _keys;
    private readonly int[] _starts;
    private readonly int[] _pages;

    /// <summary>Words that were joined before.</summary>
    /// <param name="keys">See <see cref="Keys"/>.</param>
    /// <param name="starts">See <see cref="Starts"/>.</param>
    /// <param name="pages">See <see cref="Pages"/>.</param>
    public WordPages(string[] keys, int[] starts, int[] pages) => (_keys, _starts, _pages) = (keys, starts, pages);

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

        (_keys, _starts, _pages) = (keys, starts, new int[starts[^1]]);
        Fill(counted, ranks);
    }

    /// <summary>
    /// The words in ordinal order, then by language: a word, and its pages' language, if that is not the site's, behind
    /// a mark (<see cref="Parts"/>). Words of no page are among them.
    /// </summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>
    /// Where the pages of each word and level start in <see cref="Pages"/>: words by rank, the highest level of each
    /// first; behind the last, how many there are.
    /// </summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The numbers of pages, ascending within each word and level.</summary>
    public ReadOnlySpan<int> Pages => _pages;

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

    /// <summary>These words once some pages hold others.</summary>
    /// <param name="now">By page, the words that it holds, each once, with their levels.</param>
    /// <returns>The words, and by rank whether the pages of a word are others.</returns>
    public (WordPages Words, bool[] Touched) With(IReadOnlyDictionary<int, IReadOnlyList<(string Key, int Level)>> now)
    {
        var added = now.Values.SelectMany(words => words.Select(w => w.Key)).Where(key => RankOf(key) < 0);
        string[] keys = [.. _keys, .. added.Distinct(StringComparer.Ordinal)];
        if (keys.Length > _keys.Length)
        {
            Array.Sort(keys, StringComparer.Ordinal);
        }

        var grown = keys.Length == _keys.Length ? this : Grown(keys);
        return grown.Exchanged(now);
    }

    private int RankOf(string key) => Array.BinarySearch(_keys, key, StringComparer.Ordinal);

    // The same with more keys, of no page yet.
    private WordPages Grown(string[] keys)
    {
        var starts = new int[(keys.Length * Levels) + 1];
        for (int rank = 0, old = 0; rank < keys.Length; rank++)
        {
            var isOld = old < _keys.Length && keys[rank] == _keys[old];
            for (var level = 1; level <= Levels; level++)
            {
                starts[(rank * Levels) + level] = _starts[(old * Levels) + (isOld ? level : 0)];
            }

            old += isOld ? 1 : 0;
        }

        return new(keys, starts, _pages);
    }

    private (WordPages Words, bool[] Touched) Exchanged(
        IReadOnlyDictionary<int, IReadOnlyList<(string Key, int Level)>> now
    )
    {
        var gone = now.Keys.SelectMany(Slots).ToHashSet();
        var come = now.SelectMany(page => page.Value.Select(w => (SlotOf(RankOf(w.Key), w.Level), page.Key)))
            .ToHashSet();
        var same = gone.Intersect(come).ToList();
        gone.ExceptWith(same);
        come.ExceptWith(same);
        var touched = new bool[_keys.Length];
        var changes = new SortedDictionary<int, List<(int Page, bool IsNew)>>();
        foreach (var ((slot, page), isNew) in gone.Select(g => (g, false)).Concat(come.Select(c => (c, true))))
        {
            touched[slot / Levels] = true;
            if (!changes.TryGetValue(slot, out var list))
            {
                changes.Add(slot, list = []);
            }

            list.Add((page, isNew));
        }

        return (new(_keys, Moved(changes), Exchanged(changes, come.Count - gone.Count)), touched);
    }

    private int[] Moved(SortedDictionary<int, List<(int Page, bool IsNew)>> changes)
    {
        var starts = new int[_starts.Length];
        var by = 0;
        for (var slot = 0; slot < starts.Length; slot++)
        {
            starts[slot] = _starts[slot] + by;
            by += changes.TryGetValue(slot, out var list) ? list.Sum(change => change.IsNew ? 1 : -1) : 0;
        }

        return starts;
    }

    private int[] Exchanged(SortedDictionary<int, List<(int Page, bool IsNew)>> changes, int more)
    {
        var pages = new int[_pages.Length + more];
        var (from, to) = (0, 0);
        foreach (var (slot, list) in changes)
        {
            Copy(_starts[slot]);
            var kept = _pages
                .AsSpan(_starts[slot], _starts[slot + 1] - _starts[slot])
                .ToArray()
                .Except(list.Select(change => change.Page))
                .Concat(list.Where(change => change.IsNew).Select(change => change.Page));
            foreach (var page in kept.Order())
            {
                pages[to++] = page;
            }

            from = _starts[slot + 1];
        }

        Copy(_pages.Length);
        return pages;

        void Copy(int end)
        {
            _pages.AsSpan(from, end - from).CopyTo(pages.AsSpan(to));
            (from, to) = (end, to + end - from);
        }
    }

    // Where a page stands: a look at all, which takes a machine a few milliseconds for millions.
    private List<(int Slot, int Page)> Slots(int page)
    {
        var slots = new List<(int, int)>();
        for (var at = 0; ; at++)
        {
            var next = _pages.AsSpan(at).IndexOf(page);
            if (next < 0)
            {
                return slots;
            }

            at += next;
            var found = Array.BinarySearch(_starts, at + 1);

            // The last slot that starts at or before it.
            slots.Add(((found >= 0 ? FirstOf(found) : ~found) - 1, page));
        }
    }

    // Slots of no page start where the next does.
    private int FirstOf(int slot)
    {
        while (_starts[slot - 1] == _starts[slot])
        {
            slot--;
        }

        return slot;
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

    private static int SlotOf(int posting, int[] ranks)
    {
        var (word, level) = WordTable.Unpack(posting);
        return SlotOf(ranks[word], level);
    }

    // Words by rank, the highest level of each first.
    private static int SlotOf(int rank, int level) => (rank * Levels) + Levels - level;

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
