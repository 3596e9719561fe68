namespace Briefings.Search.Indexing;

/// <summary>Tells of most hashes that they are not among a few: a look at one bit, for millions of them.</summary>
internal sealed class Sieve
{
    private const int Size = 1 << 16;

    private readonly bool[] _lowBits = new bool[Size];

    /// <summary>The sieve of <paramref name="wanted"/>.</summary>
    public Sieve(IEnumerable<ulong> wanted)
    {
        foreach (var hash in wanted)
        {
            _lowBits[hash % Size] = true;
        }
    }

    /// <summary>Whether <paramref name="hash"/> may be among them.</summary>
    public bool Holds(ulong hash) => _lowBits[hash % Size];
}
