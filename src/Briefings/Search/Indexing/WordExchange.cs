namespace Briefings.Search.Indexing;

/// <summary>Words of which some pages come to hold others: what they held goes out, what they hold comes in.</summary>
internal sealed class WordExchange
{
    private readonly Numbers<int> _starts;
    private readonly Numbers<int> _pages;
    private readonly string[] _keys;

    /// <summary>An exchange of <paramref name="words"/>, which stay as they are.</summary>
    public WordExchange(WordPages words)
    {
        _keys = words.Keys as string[] ?? [.. words.Keys];
        (_starts, _pages) = words.Runs.Whole();
    }

    /// <summary>The words once the pages <paramref name="now"/> hold others.</summary>
    /// <param name="now">By page, the words that it holds, each once, with their levels.</param>
    /// <returns>The words, and by rank whether the pages of a word are others.</returns>
    public (WordPages Words, bool[] Touched) With(IReadOnlyDictionary<int, IReadOnlyList<(string Key, int Level)>> now)
    {
        var added = now
            .Values.SelectMany(words => words.Select(word => word.Key))
            .Where(key => RankOf(key) < 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return added.Count == 0 ? Exchanged(now) : new WordExchange(Grown(added)).Exchanged(now);
    }

    private int RankOf(string key) => Array.BinarySearch(_keys, key, StringComparer.Ordinal);

    // The same with more words, of no page yet.
    private WordPages Grown(List<string> added)
    {
        string[] keys = [.. _keys, .. added];
        Array.Sort(keys, StringComparer.Ordinal);
        var last = _starts.Span;
        var grown = Numbers<int>.New((keys.Length * WordPages.Levels) + 1, out var starts);
        for (int rank = 0, old = 0; rank < keys.Length; rank++)
        {
            var isOld = old < _keys.Length && keys[rank] == _keys[old];
            for (var level = 1; level <= WordPages.Levels; level++)
            {
                starts[(rank * WordPages.Levels) + level] = last[(old * WordPages.Levels) + (isOld ? level : 0)];
            }

            old += isOld ? 1 : 0;
        }

        return new(keys, new(grown, _pages));
    }

    private (WordPages Words, bool[] Touched) Exchanged(
        IReadOnlyDictionary<int, IReadOnlyList<(string Key, int Level)>> now
    )
    {
        var gone = now.Keys.SelectMany(Slots).ToHashSet();
        var come = now.SelectMany(page =>
                page.Value.Select(word => (Slot: WordPages.SlotOf(RankOf(word.Key), word.Level), Page: page.Key))
            )
            .ToHashSet();
        var same = gone.Intersect(come).ToList();
        gone.ExceptWith(same);
        come.ExceptWith(same);
        var touched = new bool[_keys.Length];
        var changes = new Dictionary<int, List<(int Page, bool IsNew)>>();
        foreach (var ((slot, page), isNew) in gone.Select(one => (one, false)).Concat(come.Select(one => (one, true))))
        {
            touched[slot / WordPages.Levels] = true;
            if (!changes.TryGetValue(slot, out var list))
            {
                changes.Add(slot, list = []);
            }

            list.Add((page, isNew));
        }

        var runs = new Runs<int>(_starts, _pages);
        var exchanged = changes.ToDictionary(change => change.Key, change => Exchanged(runs[change.Key], change.Value));
        return (new(_keys, new(_starts, _pages, exchanged), exchanged.Keys), touched);
    }

    private static int[] Exchanged(ReadOnlySpan<int> pages, List<(int Page, bool IsNew)> changes) =>
        [
            .. pages
                .ToArray()
                .Except(changes.Select(change => change.Page))
                .Concat(changes.Where(change => change.IsNew).Select(change => change.Page))
                .Order(),
        ];

    // Where a page stands: a look at all, which takes a machine a few milliseconds for millions.
    private List<(int Slot, int Page)> Slots(int page)
    {
        var starts = _starts.Span;
        var pages = _pages.Span;
        var slots = new List<(int, int)>();
        for (var at = 0; ; at++)
        {
            var next = pages[at..].IndexOf(page);
            if (next < 0)
            {
                return slots;
            }

            // The last slot that starts at or before it.
            at += next;
            var slot = starts.BinarySearch(at + 1);
            slot = slot < 0 ? ~slot : slot;
            while (starts[slot] > at)
            {
                slot--;
            }

            slots.Add((slot, page));
        }
    }
}
