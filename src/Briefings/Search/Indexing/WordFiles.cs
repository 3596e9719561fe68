using Briefings.Model;
using Briefings.Search.Files;

namespace Briefings.Search.Indexing;

/// <summary>
/// Writes the words with the pages that hold them, in files by their first letters, so that the endings of a word and
/// the words it starts stand in the same file. Below them the rows of the pages that each word finds first: one word
/// needs no other file.
/// </summary>
/// <param name="shelves">The words.</param>
/// <param name="rowOf">The row of each page, by number.</param>
/// <param name="parameters">How many first letters words of one file share, and how many results are shown.</param>
/// <param name="spool">Where the files wait to be written; null for memory.</param>
internal sealed class WordFiles(
    IReadOnlyList<WordShelf> shelves,
    Func<int, byte[]> rowOf,
    Parameters parameters,
    Spool? spool = null
)
{
    // About 4 KB once compressed; more where that would make too many files.
    private const int Budget = 8_000;
    private const int MostFiles = 300;

    /// <summary>How large a file may be that has words of so many pages, in bytes.</summary>
    /// <param name="size">How large all files are together.</param>
    /// <param name="pages">How many pages there are.</param>
    public static int BudgetOf(int size, int pages) => Math.Max(Budget, size / (MostFiles + (pages / 100)));

    /// <summary>The files of the words.</summary>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="workers">How many threads write.</param>
    /// <param name="known">
    /// The file of the words from a key up to the next, where it need not be written.
    /// </param>
    public (Ranges Ranges, IReadOnlyList<SearchFile> Files) Write(
        int pages,
        int workers,
        Func<string, string?, SearchFile?>? known = null
    )
    {
        var groups = Groups();
        var parts = Partition.Cut(groups, BudgetOf(groups.Sum(group => group.Size), pages));
        var files = Workers.Map(
            [.. parts.Index()],
            workers,
            part =>
            {
                var (at, (from, own)) = part;
                var next = at + 1 < parts.Count ? parts[at + 1].From : null;
                return known?.Invoke(from, next) ?? ToFile(own);
            }
        );
        return (new([.. parts.Select(part => part.From)], [.. files.Select(f => f.Name)]), files);
    }

    private List<(string Key, int Size, (int Shelf, Range Ranks) Place)> Groups()
    {
        var groups = new List<(string, int, (int, Range))>();
        for (var shelf = 0; shelf < shelves.Count; shelf++)
        {
            var rank = 0;
            foreach (var (key, words, size) in shelves[shelf].Groups)
            {
                if (size > 0)
                {
                    groups.Add((key, size, (shelf, rank..(rank + words))));
                }

                rank += words;
            }
        }

        return groups;
    }

    private SearchFile ToFile(List<(int Shelf, Range Ranks)> groups)
    {
        var lines = new FileText();
        var shown = new List<int>();
        var last = "";
        foreach (var own in groups.GroupBy(group => group.Shelf))
        {
            var words = shelves[own.Key].Words()[own.First().Ranks.Start..own.Last().Ranks.End];
            for (var rank = 0; rank < words.Count; rank++)
            {
                if (words.PagesOf(rank) > 0)
                {
                    last = AppendWord(lines, words[rank], last);
                    AppendPages(lines, words, rank, shown);
                    lines.Append('\n');
                }
            }
        }

        lines.Append(WordFile.Middle).Append('\n');
        shown.Sort();
        var before = 0;
        for (var i = 0; i < shown.Count; i++)
        {
            if (i == 0 || shown[i] != before)
            {
                PageRow.Append(lines, shown[i], rowOf(shown[i]), before);
                lines.Append('\n');
                before = shown[i];
            }
        }

        return SearchFile.Of("words", lines, spool);
    }

    private static string AppendWord(FileText lines, string key, string last)
    {
        var (word, language) = WordPages.Parts(key);
        var shared = Shared(last, word);
        lines.AppendNumber(shared).Append(word.AsSpan(shared));
        if (language.Length > 0)
        {
            lines.Append(WordFile.LanguageMark).Append(language);
        }

        lines.Append('\t');
        return word;
    }

    private void AppendPages(FileText lines, WordPages words, int rank, List<int> shown)
    {
        var room = parameters.Limit;
        for (var level = WordPages.Levels; level > 0; level--)
        {
            var found = words.At(rank, level);
            if (found.Length > 0)
            {
                lines.Append(WordFile.LevelMarks[WordPages.Levels - level]);
            }

            var next = 0;
            foreach (var page in found)
            {
                lines.AppendNumber(page - next);
                next = page + 1;
                if (room-- > 0)
                {
                    shown.Add(page);
                }
            }
        }
    }

    private static int Shared(string left, string right)
    {
        var shared = Math.Min(31, left.AsSpan().CommonPrefixLength(right));
        return shared > 0 && char.IsHighSurrogate(left[shared - 1]) ? shared - 1 : shared;
    }
}
