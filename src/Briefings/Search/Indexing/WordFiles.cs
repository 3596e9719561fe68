using Briefings.Model;
using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// Writes the words with the pages that hold them, in files by their first letters, so that the endings of a word and
/// the words it starts stand in the same file. Below them the rows of the pages that each word finds first: one word
/// needs no other file.
/// </summary>
/// <param name="words">The words.</param>
/// <param name="pages">How many pages there are.</param>
/// <param name="rowOf">The row of each, by number.</param>
/// <param name="parameters">How many first letters words of one file share, and how many results are shown.</param>
/// <param name="spool">Where the files wait to be written; null for memory.</param>
internal sealed class WordFiles(
    WordPages words,
    int pages,
    Func<int, byte[]> rowOf,
    Parameters parameters,
    Spool? spool = null
)
{
    // About 4 KB once compressed; more where that would make too many files.
    private const int Budget = 8_000;
    private const int MostFiles = 300;

    /// <summary>The files of the words.</summary>
    /// <param name="workers">How many threads write.</param>
    /// <param name="known">
    /// The file of the words of some ranks, given the first keys of it and of the next, where it need not be written.
    /// </param>
    public (Ranges Ranges, IReadOnlyList<SearchFile> Files) Write(
        int workers,
        Func<string, string?, Range, SearchFile?>? known = null
    )
    {
        var groups = Groups();
        var budget = Math.Max(Budget, groups.Sum(g => g.Size) / (MostFiles + (pages / 100)));
        var parts = Partition.Cut(groups, budget);
        var files = Workers.Map(
            [.. parts.Index()],
            workers,
            part =>
            {
                var (at, (from, ranks)) = part;
                var next = at + 1 < parts.Count ? parts[at + 1].From : null;
                return known?.Invoke(from, next, ranks[0].Start..ranks[^1].End) ?? ToFile(ranks);
            }
        );
        return (new([.. parts.Select(part => part.From)], [.. files.Select(f => f.Name)]), files);
    }

    private List<(string Key, int Size, Range Ranks)> Groups()
    {
        var groups = new List<(string Key, int Size, Range Ranks)>();
        var (start, size) = (0, 0);
        for (var rank = 0; rank < words.Keys.Count; rank++)
        {
            var key = GroupOf(rank);
            size += SizeOf(rank);
            if (rank + 1 == words.Keys.Count || !GroupOf(rank + 1).SequenceEqual(key))
            {
                if (size > 0)
                {
                    groups.Add((key.ToString(), size, start..(rank + 1)));
                }

                (start, size) = (rank + 1, 0);
            }
        }

        return groups;
    }

    private ReadOnlySpan<char> GroupOf(int rank) =>
        Tokens.Start(WordPages.Parts(words.Keys[rank]).Word, parameters.Group);

    private int SizeOf(int rank)
    {
        var count = words.Count(rank);
        var length = WordPages.Parts(words.Keys[rank]).Word.Length;
        return count == 0 ? 0 : length + (2 * count) + (20 * Math.Min(parameters.Limit, count)) + 10;
    }

    private SearchFile ToFile(List<Range> groups)
    {
        var lines = new FileText();
        var shown = new List<int>();
        var last = "";
        for (var rank = groups[0].Start.Value; rank < groups[^1].End.Value; rank++)
        {
            if (words.Count(rank) > 0)
            {
                last = AppendWord(lines, rank, last);
                AppendPages(lines, rank, shown);
                lines.Append('\n');
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

    private string AppendWord(FileText lines, int rank, string last)
    {
        var (word, language) = WordPages.Parts(words.Keys[rank]);
        var shared = Shared(last, word);
        lines.AppendNumber(shared).Append(word.AsSpan(shared));
        if (language.Length > 0)
        {
            lines.Append(WordFile.LanguageMark).Append(language);
        }

        lines.Append('\t');
        return word;
    }

    private void AppendPages(FileText lines, int rank, List<int> shown)
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
