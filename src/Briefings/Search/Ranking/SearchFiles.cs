using System.Text;
using Briefings.Search.Files;

namespace Briefings.Search.Ranking;

/// <summary>The search files, read when the ranking asks for them and kept.</summary>
/// <param name="open">Opens a file within <c>search/</c> by its name; null when there is none.</param>
internal sealed class SearchFiles(Func<string, Stream?> open)
{
    private readonly Dictionary<string, IReadOnlyList<SpelledName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordFile> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, FoundRow> _rows = [];

    /// <summary>The index.</summary>
    public IndexFile Index { get; } = ReadIndex(open);

    /// <summary>The names in a file.</summary>
    public IReadOnlyList<SpelledName> Names(string file)
    {
        if (!_names.TryGetValue(file, out var names))
        {
            var rows = FoundRow.Read(Lines(file), 0);
            Keep(rows);
            _names.Add(file, names = SpelledName.Of(rows, Index.Parameters.Articles));
        }

        return names;
    }

    /// <summary>The words in a file.</summary>
    public WordFile Words(string file)
    {
        if (!_words.TryGetValue(file, out var words))
        {
            _words.Add(file, words = WordFile.Read(Lines(file)));
            Keep(words.Rows);
        }

        return words;
    }

    /// <summary>The row of a page.</summary>
    public FoundRow Row(int page)
    {
        if (!_rows.TryGetValue(page, out var row))
        {
            var block = page / Index.Blocks.Rows;
            Keep(FoundRow.Read(Lines(Index.Pages[block]), block * Index.Blocks.Rows));
            row = _rows[page];
        }

        return row;
    }

    /// <summary>The texts of a page, its names first.</summary>
    public string[] Texts(int page)
    {
        var file = SearchFile.NameOf("texts", Lines(Index.Texts)[page / Index.Blocks.Texts]);
        return Lines(file)[page % Index.Blocks.Texts].Split('\t')[1..];
    }

    private static IndexFile ReadIndex(Func<string, Stream?> open)
    {
        using var stream = open("index.json") ?? throw new InvalidDataException();
        return IndexFile.Read(stream) ?? throw new InvalidDataException();
    }

    private void Keep(IEnumerable<FoundRow> rows)
    {
        foreach (var row in rows)
        {
            _rows.TryAdd(row.Number, row);
        }
    }

    private string[] Lines(string file)
    {
        using var stream = open(file) ?? throw new InvalidDataException(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return SearchFile.Lines(reader.ReadToEnd()) ?? throw new InvalidDataException(file);
    }
}
