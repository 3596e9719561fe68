namespace Briefings.Search.Ranking;

/// <summary>What pages are worth for a word or a query, by number.</summary>
/// <param name="pages">How many pages there are.</param>
internal sealed class PageScores(int pages)
{
    private readonly int[] _scores = new int[pages];
    private readonly bool[] _exact = new bool[pages];

    /// <summary>How many pages have a score.</summary>
    public int Count { get; private set; }

    /// <summary>The score of a page; 0 when it is no answer.</summary>
    public int this[int page] => _scores[page];

    /// <summary>Whether a page has every word as it was typed.</summary>
    public bool IsExact(int page) => _exact[page];

    /// <summary>Gives a page <paramref name="score"/>, unless it has a better one.</summary>
    public void Raise(int page, int score, bool isExact)
    {
        Count += _scores[page] == 0 ? 1 : 0;
        _scores[page] = Math.Max(_scores[page], score);
        _exact[page] |= isExact;
    }

    /// <summary>Multiplies all scores.</summary>
    public void Multiply(int factor)
    {
        for (var page = 0; page < pages; page++)
        {
            _scores[page] *= factor;
        }
    }

    /// <summary>Adds those of another word; a page that lacks either is no answer.</summary>
    public PageScores And(PageScores other)
    {
        Count = 0;
        for (var page = 0; page < pages; page++)
        {
            var isBoth = _scores[page] > 0 && other[page] > 0;
            _scores[page] = isBoth ? _scores[page] + other[page] : 0;
            _exact[page] &= other._exact[page];
            Count += isBoth ? 1 : 0;
        }

        return this;
    }
}
