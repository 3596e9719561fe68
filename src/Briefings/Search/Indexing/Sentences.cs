namespace Briefings.Search.Indexing;

/// <summary>The hashes of the sentences of all pages that may be quoted, in page order.</summary>
internal sealed class Sentences
{
    /// <summary>The sentences of pages.</summary>
    /// <param name="starts">See <see cref="Starts"/>.</param>
    /// <param name="hashes">See <see cref="Hashes"/>.</param>
    public Sentences(Numbers<int> starts, Numbers<ulong> hashes) => (Starts, Hashes) = (starts, hashes);

    /// <summary>The sentences of <paramref name="pages"/>, which are in the order of their numbers.</summary>
    public Sentences(IReadOnlyList<IReadOnlyList<ulong>> pages)
    {
        Starts = Numbers<int>.New(pages.Count + 1, out var starts);
        Hashes = Numbers<ulong>.New(pages.Sum(page => page.Count), out var hashes);
        var at = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var hash in pages[i])
            {
                hashes[at++] = hash;
            }

            starts[i + 1] = at;
        }
    }

    /// <summary>Where each page starts in <see cref="Hashes"/>; behind the last, how many there are.</summary>
    public Numbers<int> Starts { get; }

    /// <summary>The hashes (<see cref="QuotableSentences.HashOf"/>).</summary>
    public Numbers<ulong> Hashes { get; }

    /// <summary>How many pages there are.</summary>
    public int Pages => Starts.Span.Length - 1;

    /// <summary>The sentences of <paramref name="page"/>.</summary>
    public ReadOnlySpan<ulong> On(int page)
    {
        var starts = Starts.Span;
        return Hashes.Span[starts[page]..starts[page + 1]];
    }

    /// <summary>The pages that have any of <paramref name="wanted"/>.</summary>
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
    public Sentences With(IReadOnlyDictionary<int, IReadOnlyList<ulong>> now)
    {
        var more = now.Sum(page => page.Value.Count - On(page.Key).Length);
        var newStarts = Numbers<int>.New(Pages + 1, out var starts);
        var newHashes = Numbers<ulong>.New(Hashes.Span.Length + more, out var hashes);
        for (var page = 0; page < Pages; page++)
        {
            var said = now.TryGetValue(page, out var list) ? [.. list] : On(page);
            said.CopyTo(hashes[starts[page]..]);
            starts[page + 1] = starts[page] + said.Length;
        }

        return new(newStarts, newHashes);
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
