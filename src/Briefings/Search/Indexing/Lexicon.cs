using System.Runtime.CompilerServices;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// The words of those pages that one worker reads, ranked by a form of BM25F with whole levels; apart by the language
/// of the page, because endings are.
/// </summary>
internal sealed class Lexicon
{
    // How many words of running text one word in each field is worth: body, heading, lead, title.
    private static readonly int[] Weights = [1, 3, 4, 10];

    private readonly WordTable _table = new();
    private readonly int _stopWords;
    private readonly char[] _word = new char[WordReader.Longest];

    /// <summary>A lexicon without <paramref name="stopWords"/>.</summary>
    public Lexicon(IEnumerable<string> stopWords)
    {
        // They have the first numbers.
        foreach (var word in stopWords)
        {
            _table.NumberOf(word);
        }

        _stopWords = _table.Words.Count;
    }

    /// <summary>The words by number, as <see cref="WordPages"/> has them.</summary>
    public IReadOnlyList<string> Words => _table.Words;

    /// <summary>The numbers of the words in the ordinal order of the words, once they are sorted.</summary>
    public IReadOnlyList<int> Order { get; private set; } = [];

    /// <summary>On how many pages a word has each level, from 1.</summary>
    public ReadOnlySpan<int> PagesOf(int word) => _table.PagesOf(word);

    /// <summary>Sorts the words: no more will come.</summary>
    public void Sort()
    {
        string[] words = [.. Words];
        int[] order = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(words, order, StringComparer.Ordinal);
        Order = order;
    }

    /// <summary>
    /// Counts the words of one page: its postings, as <see cref="WordTable.Unpack"/> has them, until the next is
    /// counted.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="own">Its texts.</param>
    /// <param name="names">The names of actors on it, squeezed, each with what it is worth.</param>
    public ReadOnlySpan<int> Count(IndexedPage page, PageTexts own, IEnumerable<(string Name, int Weight)> names)
    {
        var suffix = WordPages.SuffixOf(page.Language);
        var length = Count(page.Title, Field.Title, suffix);
        foreach (var alias in page.Aliases)
        {
            length += Count(alias, Field.Lead, suffix);
        }

        foreach (var part in own.Parts)
        {
            length += Count(own[part], part.Field, suffix);
        }

        foreach (var (name, weight) in names)
        {
            _table.Touch(_table.NumberOf(name), weight);
        }

        return _table.Close(length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime sees how hot it is.
    private int Count(ReadOnlySpan<char> text, Field field, string suffix)
    {
        var length = 0;
        var weight = Weights[(int)field];
        var reader = new WordReader(text, _word);
        while (reader.Next(out var word))
        {
            length++;
            if (word.Length > 1 && Letters.IsUnspaced(word[0]))
            {
                CountPairs(word, weight, suffix);
                continue;
            }

            var number = _table.NumberOf(word);
            if (number >= _stopWords)
            {
                _table.Touch(suffix.Length == 0 ? number : NumberOf(word, suffix), weight);
            }
        }

        return length;
    }

    private void CountPairs(ReadOnlySpan<char> word, int weight, string suffix)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            _table.Touch(NumberOf(word.Slice(i, 2), suffix), weight);
        }
    }

    private int NumberOf(ReadOnlySpan<char> word, string suffix)
    {
        if (suffix.Length == 0)
        {
            return _table.NumberOf(word);
        }

        Span<char> key = [.. word, .. suffix];
        return _table.NumberOf(key);
    }
}
