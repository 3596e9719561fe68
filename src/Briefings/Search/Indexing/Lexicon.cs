using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>All words of all pages with their postings, ranked by a form of BM25F with whole levels.</summary>
internal sealed class Lexicon
{
    // How many words of running text one word in each field is worth: body, heading, lead, title.
    private static readonly int[] Weights = [1, 3, 4, 10];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopWords;
    private readonly List<Postings> _postings = [];
    private readonly List<int> _touched = [];
    private int[] _weightOnPage = new int[1024];

    /// <summary>A lexicon without <paramref name="stopWords"/>.</summary>
    public Lexicon(IEnumerable<string> stopWords)
    {
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _stopWords = new HashSet<string>(stopWords, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words with their postings, in ordinal order.</summary>
    public IEnumerable<(string Word, Postings Postings)> Words =>
        _numbers.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (n.Key, _postings[n.Value]));

    /// <summary>Counts the words of one page; pages come in ascending order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="own">Its texts.</param>
    /// <param name="names">The names of actors on it, squeezed, each with what it is worth.</param>
    public void Add(IndexedPage page, IReadOnlyList<PageText> own, IEnumerable<(string Name, int Weight)> names)
    {
        var length = Count(page.Title, Field.Title);
        foreach (var alias in page.Aliases)
        {
            length += Count(alias, Field.Lead);
        }

        foreach (var text in own)
        {
            length += Count(text.Text, text.Field);
        }

        foreach (var (name, weight) in names)
        {
            Touch(name, weight);
        }

        foreach (var word in _touched)
        {
            _postings[word].Add(page.Number, Level(_weightOnPage[word], length));
            _weightOnPage[word] = 0;
        }

        _touched.Clear();
    }

    // w / (w + k), as BM25 saturates, where long pages need more; in steps of an eighth, so that ties are many and fall
    // by the order of pages: newest first.
    private static int Level(int weight, int length)
    {
        var saturation = 3 + (Math.Min(length, 4000) / 200);
        return 1 + (weight * (Postings.Highest - 1) / (weight + saturation));
    }

    private int Count(string text, Field field)
    {
        var length = 0;
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.Next(out var word))
        {
            length++;
            if (word.Length > 1 && Letters.IsUnspaced(word[0]))
            {
                for (var i = 0; i + 1 < word.Length; i++)
                {
                    Touch(word.Slice(i, 2), Weights[(int)field]);
                }
            }
            else if (!_stopWords.Contains(word))
            {
                Touch(word, Weights[(int)field]);
            }
        }

        return length;
    }

    private void Touch(ReadOnlySpan<char> word, int weight)
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
}
