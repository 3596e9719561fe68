using System.Text;
using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Writes the words with the pages that hold them, in files by their first letters, so that the endings of a word and
/// the words it starts stand in the same file. Below them the rows of the pages that each word finds first: one word
/// needs no other file.
/// </summary>
internal static class WordFiles
{
    // About 4 KB once compressed; more where that would make too many files.
    private const int Budget = 8_000;
    private const int MostFiles = 300;

    /// <summary>The files of <paramref name="words"/>, which come in ordinal order.</summary>
    public static (Ranges Ranges, IReadOnlyList<SearchFile> Files) Write(
        IEnumerable<(string Word, string Language, Postings Postings)> words,
        IReadOnlyList<IndexedPage> pages,
        Parameters parameters,
        int workers
    )
    {
        var groups = words
            .GroupBy(w => Tokens.Start(w.Word, parameters.Group), StringComparer.Ordinal)
            .Select(g => Measured(g.Key, [.. g], parameters.Limit))
            .ToList();
        var budget = Math.Max(Budget, groups.Sum(g => g.Size) / (MostFiles + (pages.Count / 100)));
        return Partition.Into(
            groups,
            budget,
            workers,
            files => ToFile([.. files.SelectMany(g => g)], pages, parameters.Limit)
        );
    }

    private static (string Key, int Size, List<(string Word, string Language, Postings Postings)> Group) Measured(
        string key,
        List<(string Word, string Language, Postings Postings)> group,
        int limit
    ) =>
        (
            key,
            group.Sum(w => w.Word.Length + (2 * w.Postings.Count) + (20 * Math.Min(limit, w.Postings.Count)) + 10),
            group
        );

    private static SearchFile ToFile(
        List<(string Word, string Language, Postings Postings)> words,
        IReadOnlyList<IndexedPage> pages,
        int limit
    )
    {
        var lines = new StringBuilder();
        var shown = new SortedSet<int>();
        var last = "";
        foreach (var (word, language, postings) in words)
        {
            var shared = Shared(last, word);
            Digits.Append(lines, shared);
            lines.Append(word, shared, word.Length - shared);
            lines.Append(language.Length > 0 ? $"{WordFile.LanguageMark}{language}\t" : "\t");
            Append(lines, postings, limit, shown);
            lines.Append('\n');
            last = word;
        }

        lines.Append(WordFile.Middle).Append('\n');
        var before = 0;
        foreach (var number in shown)
        {
            PageRow.Append(lines, pages[number], before);
            lines.Append('\n');
            before = number;
        }

        return SearchFile.Of("words", lines);
    }

    private static void Append(StringBuilder lines, Postings postings, int room, SortedSet<int> shown)
    {
        for (var level = Postings.Highest; level > 0; level--)
        {
            var last = 0;
            foreach (var page in postings.Of(level))
            {
                if (last == 0)
                {
                    lines.Append(WordFile.LevelMarks[Postings.Highest - level]);
                }

                Digits.Append(lines, page - last);
                last = page + 1;
                if (room-- > 0)
                {
                    shown.Add(page);
                }
            }
        }
    }

    private static int Shared(string left, string right)
    {
        var shared = 0;
        while (shared < 31 && shared < left.Length && shared < right.Length && left[shared] == right[shared])
        {
            shared++;
        }

        return shared > 0 && char.IsHighSurrogate(left[shared - 1]) ? shared - 1 : shared;
    }
}
