using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>Words of which a few pages come to hold others: what they held goes out, what they hold comes in.</summary>
/// <param name="shelves">The words.</param>
/// <param name="parameters">How many first letters the words of a group share.</param>
internal sealed class WordExchange(IReadOnlyList<WordShelf> shelves, Parameters parameters)
{
    private readonly WordShelf[] _shelves = [.. shelves];
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>The words; a shelf whose words stay is the same object.</summary>
    public IReadOnlyList<WordShelf> Shelves => _shelves;

    /// <summary>
    /// Whether a word has other pages, or none any more, that stands behind <paramref name="from"/> and before
    /// <paramref name="next"/>, if there is one.
    /// </summary>
    public bool IsTouched(string from, string? next) =>
        _touched.Any(word =>
            string.CompareOrdinal(word, from) >= 0 && (next is null || string.CompareOrdinal(word, next) < 0)
        );

    /// <summary>Lets pages hold other words.</summary>
    /// <param name="before">By page, the shelves of the words that it held.</param>
    /// <param name="now">By page, the words that it holds, each once, with their levels.</param>
    /// <returns>By page, the shelves of the words that it holds, ascending.</returns>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Exchange(
        IReadOnlyDictionary<int, IReadOnlyList<int>> before,
        IReadOnlyDictionary<int, IReadOnlyList<(string Key, int Level)>> now
    )
    {
        var pages = now.Keys.ToHashSet();
        var come = now.SelectMany(page => page.Value.Select(word => (word.Key, word.Level, Page: page.Key)))
            .ToLookup(word => ShelfOf(word.Key));
        foreach (var shelf in come.Select(words => words.Key).Union(before.Values.SelectMany(all => all)).ToList())
        {
            Exchange(shelf, pages, [.. come[shelf]]);
        }

        return now.Keys.ToDictionary(
            page => page,
            IReadOnlyList<int> (page) =>
                [.. come.Where(words => words.Any(word => word.Page == page)).Select(words => words.Key).Order()]
        );
    }

    private void Exchange(int shelf, HashSet<int> pages, HashSet<(string Key, int Level, int Page)> come)
    {
        var bytes = _shelves[shelf].Bytes.ToArray();
        var gone = WordPages.On([.. pages], bytes).ToHashSet();
        if (gone.SetEquals(come))
        {
            return;
        }

        var changed = WordPages
            .Read(bytes)
            .With(pages, come.ToLookup(word => word.Key, word => (word.Level, word.Page)));
        _shelves[shelf] = WordShelf.Of(_shelves[shelf].From, changed, parameters);
        gone.SymmetricExceptWith(come);
        _touched.UnionWith(gone.Select(word => word.Key));
    }

    // The last that starts at or before it.
    private int ShelfOf(string key)
    {
        var (first, next) = (0, _shelves.Length);
        while (next - first > 1)
        {
            var middle = (first + next) / 2;
            (first, next) = string.CompareOrdinal(_shelves[middle].From, key) <= 0 ? (middle, next) : (first, middle);
        }

        return first;
    }
}
