namespace Briefings.Search.Indexing;

/// <summary>
/// Finds the sentences that a page quotes from another: a search for their words should find the page that says them.
/// A sentence belongs to the first page that has it: profiles and reference pages before briefings, older briefings
/// before newer ones.
/// </summary>
/// <param name="briefings">The first number of a briefing, and the next after the last.</param>
/// <param name="sentences">The sentences of the pages.</param>
internal sealed class Quotations((int First, int Next) briefings, Sentences sentences)
{
    private readonly Dictionary<ulong, int> _owners = [];

    /// <summary>Finds the owners of all sentences.</summary>
    public void Find()
    {
        _owners.EnsureCapacity(sentences.Count);
        foreach (var page in InOrder())
        {
            foreach (var hash in sentences.On(page))
            {
                _owners.TryAdd(hash, page);
            }
        }
    }

    /// <summary>Finds the owners of the sentences on some pages, which are few.</summary>
    public void Find(IEnumerable<int> pages)
    {
        const int none = -1;
        foreach (var page in pages)
        {
            foreach (var hash in sentences.On(page))
            {
                _owners[hash] = none;
            }
        }

        var sieve = new Sieve(_owners.Keys);
        foreach (var page in InOrder())
        {
            foreach (var hash in sentences.On(page))
            {
                if (sieve.Holds(hash) && _owners.TryGetValue(hash, out var owner) && owner == none)
                {
                    _owners[hash] = page;
                }
            }
        }
    }

    /// <summary>
    /// Which of the sentences of <paramref name="page"/> it quotes, in the order of <see cref="PageTexts.Sentences"/>;
    /// null when it quotes none. Their owners were found.
    /// </summary>
    public IReadOnlyList<bool>? On(int page)
    {
        bool[]? quoted = null;
        var hashes = sentences.On(page);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (_owners[hashes[i]] != page)
            {
                quoted ??= new bool[hashes.Length];
                quoted[i] = true;
            }
        }

        return quoted;
    }

    private IEnumerable<int> InOrder()
    {
        var (first, next) = briefings;
        return Enumerable
            .Range(0, first)
            .Concat(Enumerable.Range(next, sentences.Pages - next))
            .Concat(Enumerable.Range(first, next - first).Reverse());
    }
}
