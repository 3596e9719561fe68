namespace Briefings.Search.Indexing;

/// <summary>The hashes of the sentences of all pages that may be quoted, in page order.</summary>
internal sealed class Sentences
{
    private readonly int[] _starts;
    private readonly ulong[] _hashes;

    /// <summary>The sentences of pages.</summary>
    /// <param name="starts">See <see cref="Starts"/>.</param>
    /// <param name="hashes">See <see cref="Hashes"/>.</param>
    public Sentences(int[] starts, ulong[] hashes) => (_starts, _hashes) = (starts, hashes);

    /// <summary>The sentences of <paramref name="pages"/>, which are in the order of their numbers.</summary>
    public Sentences(IReadOnlyList<IReadOnlyList<ulong>> pages)
    {
        _starts = new int[pages.Count + 1];
        for (var i = 0; i < pages.Count; i++)
        {
            _starts[i + 1] = _starts[i] + pages[i].Count;
        }

        _hashes = [.. pages.SelectMany(page => page)];
    }

    /// <summary>Where each page starts in <see cref="Hashes"/>; behind the last, how many there are.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The hashes (<see cref="QuotableSentences.HashOf"/>).</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>How many pages there are.</summary>
    public int Pages => _starts.Length - 1;

    /// <summary>The sentences of <paramref name="page"/>.</summary>
    public ReadOnlySpan<ulong> On(int page) => _hashes.AsSpan(_starts[page], _starts[page + 1] - _starts[page]);

    /// <summary>The pages that have any of <paramref name="wanted"/>.</summary>
    public IEnumerable<int> PagesWith(IReadOnlySet<ulong> wanted)
    {
        for (var page = 0; wanted.Count > 0 && page < Pages; page++)
        {
            if (HasAny(On(page), wanted))
            {
                yield return page;
            }
        }
    }

    /// <summary>These sentences once some pages have others.</summary>
    public Sentences With(IReadOnlyDictionary<int, IReadOnlyList<ulong>> now) =>
        new([.. Enumerable.Range(0, Pages).Select(page => now.GetValueOrDefault(page) ?? On(page).ToArray())]);

    private static bool HasAny(ReadOnlySpan<ulong> hashes, IReadOnlySet<ulong> wanted)
    {
        foreach (var hash in hashes)
        {
            if (wanted.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }
}
