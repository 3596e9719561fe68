namespace Briefings.Search.Indexing;

/// <summary>
/// Finds the sentences that a page quotes from another: a search for their words should find the page that says them.
/// A sentence belongs to the first page that has it: profiles and reference pages before briefings, older briefings
/// before newer ones.
/// </summary>
/// <param name="briefings">The first number of a briefing, and the next after the last.</param>
/// <param name="sentences">The hashes of the sentences of the pages, by page.</param>
internal sealed class Quotations((int First, int Next) briefings, IReadOnlyList<IReadOnlyList<ulong>> sentences)
{
    private readonly Dictionary<ulong, int> _owners = [];

    /// <summary>Finds the owners of all sentences.</summary>
    public void Find()
    {
        _owners.EnsureCapacity(sentences.Sum(page => page.Count));
        foreach (var page in Enumerable.Range(0, sentences.Count).OrderBy(page => Order(page, briefings)))
        {
            foreach (var hash in sentences[page])
            {
                _owners.TryAdd(hash, page);
            }
        }
    }

    /// <summary>
    /// Which of the sentences of <paramref name="page"/> it quotes, in order; null when it quotes none. Their owners
    /// were found.
    /// </summary>
    public IReadOnlyList<bool>? On(int page) => Quoted(sentences[page], hash => _owners[hash] != page);

    /// <summary>Which of <paramref name="hashes"/> are quoted, in order; null when none is.</summary>
    public static IReadOnlyList<bool>? Quoted(IReadOnlyList<ulong> hashes, Func<ulong, bool> isQuoted)
    {
        bool[]? quoted = null;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (isQuoted(hashes[i]))
            {
                quoted ??= new bool[hashes.Count];
                quoted[i] = true;
            }
        }

        return quoted;
    }

    /// <summary>The first of the pages that have a sentence has the least.</summary>
    public static (bool, int) Order(int page, (int First, int Next) briefings) =>
        page < briefings.First || page >= briefings.Next ? (false, page) : (true, -page);
}
