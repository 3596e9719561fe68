using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// All words of all pages with their postings, ranked by a form of BM25F with whole levels; apart by the language of
/// the page, because endings are.
/// </summary>
internal sealed class Lexicon
{
    // How many words of running text one word in each field is worth: body, heading, lead, title.
    private static readonly int[] Weights = [1, 3, 4, 10];

    private readonly SortedDictionary<string, WordTable> _tables = new(StringComparer.Ordinal) { [""] = new() };
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopWords;

    /// <summary>A lexicon without <paramref name="stopWords"/>.</summary>
    public Lexicon(IEnumerable<string> stopWords) =>
        _stopWords = new HashSet<string>(stopWords, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in ordinal order, then by language.</summary>
    public IEnumerable<(string Word, string Language, Postings Postings)> Words =>
        _tables
            .SelectMany(t => t.Value.Words.Select(w => (w.Word, Language: t.Key, w.Postings)))
            .OrderBy(w => w.Word, StringComparer.Ordinal)
            .ThenBy(w => w.Language, StringComparer.Ordinal);

    /// <summary>Counts the words of one page; pages come in ascending order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="own">Its texts.</param>
    /// <param name="names">The names of actors on it, squeezed, each with what it is worth.</param>
    public void Add(IndexedPage page, IReadOnlyList<PageText> own, IEnumerable<(string Name, int Weight)> names)
    {
        if (!_tables.TryGetValue(page.Language, out var table))
        {
            _tables.Add(page.Language, table = new());
        }

        var length = Count(table, page.Title, Field.Title);
        foreach (var alias in page.Aliases)
        {
            length += Count(table, alias, Field.Lead);
        }

        foreach (var text in own)
        {
            length += Count(table, text.Text, text.Field);
        }

        foreach (var (name, weight) in names)
        {
            _tables[""].Touch(name, weight);
        }

        // w / (w + k), as BM25 saturates, where long pages need more; in steps of an eighth, so that ties are many and
        // fall by the order of pages: newest first.
        var saturation = 3 + (Math.Min(length, 4000) / 200);
        int Level(int weight) => 1 + (weight * (Postings.Highest - 1) / (weight + saturation));
        table.Close(page.Number, Level);
        _tables[""].Close(page.Number, Level);
    }

    private int Count(WordTable table, string text, Field field)
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
                    table.Touch(word.Slice(i, 2), Weights[(int)field]);
                }
            }
            else if (!_stopWords.Contains(word))
            {
                table.Touch(word, Weights[(int)field]);
            }
        }

        return length;
    }
}
