using System.Text;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>
/// Writes the words with the pages that hold them, in files by their first letters, so that the endings of a word and
/// the words it starts stand in the same file. Below them the rows of the pages that each word finds first: one word
/// needs no other file.
/// </summary>
internal static class WordFiles
{
    // About 8 KB once compressed.
    private const int Budget = 18_000;

    // How many pages of each word have their rows in the word's own file.
    private const int RowsAtHand = 5;

    /// <summary>The files of <paramref name="words"/>, which come in ordinal order.</summary>
    public static (Ranges Ranges, IReadOnlyList<SearchFile> Files) Write(
        IEnumerable<(string Word, Postings Postings)> words,
        IReadOnlyList<IndexedPage> pages,
        int groupLength
    ) =>
        Partition.Into(
            words
                .GroupBy(w => w.Word[..Math.Min(groupLength, w.Word.Length)], StringComparer.Ordinal)
                .Select(g => Measured(g.Key, [.. g])),
            Budget,
            groups => ToFile([.. groups.SelectMany(g => g)], pages)
        );

    private static (string Key, int Size, List<(string Word, Postings Postings)> Group) Measured(
        string key,
        List<(string Word, Postings Postings)> group
    ) => (key, group.Sum(w => w.Word.Length + (2 * w.Postings.Count) + 10), group);

    private static SearchFile ToFile(List<(string Word, Postings Postings)> words, IReadOnlyList<IndexedPage> pages)
    {
        var lines = new StringBuilder();
        var shown = new SortedSet<int>();
        var last = "";
        foreach (var (word, postings) in words)
        {
            var shared = Shared(last, word);
            Digits.Append(lines, shared);
            lines.Append(word, shared, word.Length - shared).Append('\t');
            Append(lines, postings, shown);
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

    private static void Append(StringBuilder lines, Postings postings, SortedSet<int> shown)
    {
        var room = RowsAtHand;
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

        return shared;
    }
}
