namespace Briefings.Search.Indexing;

/// <summary>The pages that hold one word, and how much the word says about each.</summary>
internal sealed class Postings
{
    private readonly List<int> _packed = [];

    /// <summary>The greatest level.</summary>
    public const int Highest = 8;

    /// <summary>The pages, ascending, each with its level from 1 to <see cref="Highest"/>.</summary>
    public IEnumerable<(int Page, int Level)> All => _packed.Select(p => (p >> 4, p & 15));

    /// <summary>How many pages hold the word.</summary>
    public int Count => _packed.Count;

    /// <summary>Adds a page, later than all before it.</summary>
    public void Add(int page, int level) => _packed.Add((page << 4) | level);

    /// <summary>The pages of <paramref name="level"/>, ascending.</summary>
    public IEnumerable<int> Of(int level) => _packed.Where(p => (p & 15) == level).Select(p => p >> 4);
}
