using System.Collections;
using System.Numerics;

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
    private const int BitsPerSentence = 8;

    // Of sentences that may stand on several pages; most stand on one, and need not be looked up.
    private readonly Dictionary<ulong, int> _owners = [];
    private BitArray _again = new(1);

    /// <summary>Finds the owners of all sentences.</summary>
    public void Find()
    {
        FindAgain();
        foreach (var page in Enumerable.Range(0, sentences.Count).OrderBy(page => Order(page, briefings)))
        {
            foreach (var hash in sentences[page])
            {
                if (_again[BitOf(hash)])
                {
                    _owners.TryAdd(hash, page);
                }
            }
        }
    }

    /// <summary>
    /// Which of the sentences of <paramref name="page"/> it quotes, in order; null when it quotes none. Their owners
    /// were found.
    /// </summary>
    public IReadOnlyList<bool>? On(int page) =>
        Quoted(sentences[page], hash => _again[BitOf(hash)] && _owners[hash] != page);

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

    // By some bits of its hash a sentence is told from nearly all others.
    private void FindAgain()
    {
        var bits =
            (int)BitOperations.RoundUpToPowerOf2((uint)(1 + sentences.Sum(page => page.Count))) * BitsPerSentence;
        var seen = new BitArray(bits);
        _again = new(bits);
        foreach (var page in sentences)
        {
            foreach (var hash in page)
            {
                var bit = BitOf(hash);
                _again[bit] |= seen[bit];
                seen[bit] = true;
            }
        }
    }

    private int BitOf(ulong hash) => (int)hash & (_again.Length - 1);
}
