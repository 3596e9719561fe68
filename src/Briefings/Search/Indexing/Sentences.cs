namespace Briefings.Search.Indexing;

/// <summary>The hashes of the sentences that pages may quote, in the order in which each has them.</summary>
/// <param name="hashes">A run for each page.</param>
internal sealed class Sentences(Runs<ulong> hashes)
{
    /// <summary>The hashes of <paramref name="pages"/>, one list each.</summary>
    public Sentences(IReadOnlyList<IReadOnlyList<ulong>> pages)
        : this(Of(pages)) { }

    /// <summary>The hashes, a run for each page.</summary>
    public Runs<ulong> Hashes => hashes;

    /// <summary>How many pages there are.</summary>
    public int Pages => hashes.Count;

    /// <summary>How many hashes there were when they were counted.</summary>
    public int Count => hashes.Made(0, Pages);

    /// <summary>The hashes of a page.</summary>
    public ReadOnlySpan<ulong> On(int page) => hashes[page];

    /// <summary>The pages that have a sentence of <paramref name="wanted"/>.</summary>
    public IEnumerable<int> PagesWith(IReadOnlySet<ulong> wanted)
    {
        var sieve = new Sieve(wanted);
        for (var page = 0; wanted.Count > 0 && page < Pages; page++)
        {
            if (HasAny(On(page), wanted, sieve))
            {
                yield return page;
            }
        }
    }

    /// <summary>These sentences once some pages have others.</summary>
    public Sentences With(IReadOnlyDictionary<int, IReadOnlyList<ulong>> now) =>
        new(hashes.With(now.ToDictionary(page => page.Key, page => page.Value.ToArray())));

    private static Runs<ulong> Of(IReadOnlyList<IReadOnlyList<ulong>> pages)
    {
        var numbers = Numbers<int>.New(pages.Count + 1, out var starts);
        var items = Numbers<ulong>.New(pages.Sum(page => page.Count), out var all);
        var at = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var hash in pages[i])
            {
                all[at++] = hash;
            }

            starts[i + 1] = at;
        }

        return new(numbers, items);
    }

    private static bool HasAny(ReadOnlySpan<ulong> hashes, IReadOnlySet<ulong> wanted, Sieve sieve)
    {
        foreach (var hash in hashes)
        {
            if (sieve.Holds(hash) && wanted.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }
}
