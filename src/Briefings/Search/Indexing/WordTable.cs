namespace Briefings.Search.Indexing;

/// <summary>Words with their postings, counted page by page.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<Postings> _postings = [];
    private readonly List<int> _touched = [];
    private int[] _weightOnPage = new int[1024];

    /// <summary>An empty table.</summary>
    public WordTable() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with their postings, in no order.</summary>
    public IEnumerable<(string Word, Postings Postings)> Words => _numbers.Select(n => (n.Key, _postings[n.Value]));

    /// <summary>Adds <paramref name="weight"/> to <paramref name="word"/> on the page at hand.</summary>
    public void Touch(ReadOnlySpan<char> word, int weight)
    {
        if (!_bySpan.TryGetValue(word, out var number))
        {
            number = _postings.Count;
            _numbers.Add(word.ToString(), number);
            _postings.Add(new Postings());
            if (number == _weightOnPage.Length)
            {
                Array.Resize(ref _weightOnPage, number * 2);
            }
        }

        if (_weightOnPage[number] == 0)
        {
            _touched.Add(number);
        }

        _weightOnPage[number] += weight;
    }

    /// <summary>Closes the page: each of its words gets a posting at the level that its weight has.</summary>
    public void Close(int page, Func<int, int> level)
    {
        foreach (var word in _touched)
        {
            _postings[word].Add(page, level(_weightOnPage[word]));
            _weightOnPage[word] = 0;
        }

        _touched.Clear();
    }
}
