using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Puts all words on shelves.</summary>
/// <param name="merge">The words.</param>
/// <param name="parameters">How many first letters the words of a group share.</param>
/// <param name="spool">Where shelves are put; null for memory.</param>
internal sealed class WordShelving(WordMerge merge, Parameters parameters, Spool? spool)
{
    // A page's words are all over the shelves: the smaller these are, the less of others is read with them.
    private const int ShelvesPerFile = 4;

    private const int Stretches = 8;

    private readonly int[] _shelves = new int[merge.Count];

    /// <summary>The shelves.</summary>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="workers">How many threads may work.</param>
    public IReadOnlyList<WordShelf> Shelves(int pages, int workers)
    {
        var groups = WordShelf.GroupsOf(merge.Words, parameters).ToList();
        var budget = WordFiles.BudgetOf(groups.Sum(group => group.Size), pages) / ShelvesPerFile;
        var parts = Partition.Cut(groups.Select(group => (group.Key, group.Size, group)), budget);
        var shelves = new List<(string From, Range Ranks)>();
        var rank = 0;
        foreach (var (from, own) in parts)
        {
            var (start, first) = (shelves.Count == 0 ? "" : from, rank);
            if (shelves is [.., var last] && string.CompareOrdinal(from, last.From) <= 0)
            {
                // Where a pair of characters is cut, words start with less than those before them.
                (start, first) = (last.From, last.Ranks.Start.Value);
                shelves.RemoveAt(shelves.Count - 1);
            }

            rank += own.Sum(group => group.Words);
            shelves.Add((start, first..rank));
        }

        foreach (var (number, (_, ranks)) in shelves.Index())
        {
            _shelves.AsSpan(ranks).Fill(number);
        }

        // A few stretches of shelves after each other: what words are where is nowhere in memory as a whole.
        var stretches = Workers.Map([.. shelves.Chunk((shelves.Count / Stretches) + 1)], workers, Filled);
        return [.. stretches.SelectMany(stretch => stretch)];
    }

    private WordShelf[] Filled((string From, Range Ranks)[] shelves)
    {
        var first = shelves[0].Ranks.Start.Value;
        var words = merge[first..shelves[^1].Ranks.End.Value];
        return Array.ConvertAll(
            shelves,
            shelf =>
            {
                var own = words[(shelf.Ranks.Start.Value - first)..(shelf.Ranks.End.Value - first)];
                return WordShelf.Of(shelf.From, own, parameters, spool);
            }
        );
    }

    /// <summary>The shelves of the words that a page holds, ascending, once there are shelves.</summary>
    /// <param name="page">The page.</param>
    public IReadOnlyList<int> On(CountedPage page)
    {
        using var loan = page.Postings.Borrow();
        var postings = CountedPage.PostingsIn(loan);
        var on = new int[postings.Length];
        for (var i = 0; i < on.Length; i++)
        {
            on[i] = _shelves[merge.RankOf(page.Worker, WordTable.Unpack(postings[i]).Word)];
        }

        Array.Sort(on);
        var count = 0;
        foreach (var shelf in on)
        {
            if (count == 0 || on[count - 1] != shelf)
            {
                on[count++] = shelf;
            }
        }

        return on[..count];
    }
}
