using System.Text;
using Briefings.Model.Packing;

namespace Briefings.Search.Indexing;

/// <summary>Words with the pages that hold them.</summary>
/// <param name="keys">
/// The words in ordinal order, then by language: a word, and its pages' language, if that is not the site's, behind a
/// mark (<see cref="Parts"/>).
/// </param>
/// <param name="starts">
/// Where the pages of each word and level start, the highest level of each word first, and where the last end.
/// </param>
/// <param name="pages">The numbers of the pages, ascending in each level; of other words as well.</param>
internal sealed class WordPages(ReadOnlyMemory<string> keys, ReadOnlyMemory<int> starts, int[] pages)
{
    /// <summary>How many levels there are of what a word says about a page.</summary>
    public const int Levels = 8;

    // Sorts before every letter, so that a word's languages stand together.
    private const char LanguageMark = '\u0001';

    /// <summary>How many words there are.</summary>
    public int Count => keys.Length;

    /// <summary>The word at <paramref name="rank"/>.</summary>
    public string this[int rank] => keys.Span[rank];

    /// <summary>What stands behind a word whose pages are in <paramref name="language"/>.</summary>
    public static string SuffixOf(string language) => language.Length == 0 ? "" : LanguageMark + language;

    /// <summary>The word and the language of a key; the language is empty for the site's own.</summary>
    public static (string Word, string Language) Parts(string key)
    {
        var mark = key.IndexOf(LanguageMark, StringComparison.Ordinal);
        return mark < 0 ? (key, "") : (key[..mark], key[(mark + 1)..]);
    }

    /// <summary>Which of the starts is that of a word and a level from 1 to <see cref="Levels"/>.</summary>
    public static int SlotOf(int rank, int level) => (rank * Levels) + Levels - level;

    /// <summary>How many pages hold the word at <paramref name="rank"/>.</summary>
    public int PagesOf(int rank) => starts.Span[(rank + 1) * Levels] - starts.Span[rank * Levels];

    /// <summary>
    /// The pages that hold the word at <paramref name="rank"/> at one <paramref name="level"/>, ascending.
    /// </summary>
    public ReadOnlySpan<int> At(int rank, int level)
    {
        var slot = SlotOf(rank, level);
        return pages.AsSpan(starts.Span[slot]..starts.Span[slot + 1]);
    }

    /// <summary>Some of these words.</summary>
    public WordPages this[Range ranks]
    {
        get
        {
            var (first, count) = ranks.GetOffsetAndLength(Count);
            return new(keys.Slice(first, count), starts.Slice(first * Levels, (count * Levels) + 1), pages);
        }
    }

    /// <summary>These words once <paramref name="some"/> pages hold <paramref name="now"/>, and no others.</summary>
    public WordPages With(IReadOnlySet<int> some, ILookup<string, (int Level, int Page)> now)
    {
        var all = keys.ToArray().Union(now.Select(word => word.Key)).Order(StringComparer.Ordinal);
        var (words, ends, holders) = (new List<string>(Count), new List<int> { 0 }, new List<int>());
        var rank = 0;
        foreach (var key in all)
        {
            var isKnown = rank < Count && this[rank] == key;
            for (var level = Levels; level > 0; level--)
            {
                var stay = isKnown ? At(rank, level).ToArray().Where(page => !some.Contains(page)) : [];
                var come = now[key].Where(one => one.Level == level).Select(one => one.Page);
                holders.AddRange(stay.Concat(come).Order());
                ends.Add(holders.Count);
            }

            rank += isKnown ? 1 : 0;
            words.Add(key);
            if (ends[^1] == ends[^(Levels + 1)])
            {
                // No page holds it any more.
                words.RemoveAt(words.Count - 1);
                ends.RemoveRange(ends.Count - Levels, Levels);
            }
        }

        return new(words.ToArray(), ends.ToArray(), [.. holders]);
    }

    /// <summary>Writes them.</summary>
    public void Write(PackWriter writer)
    {
        writer.Number(Count);
        writer.Number(starts.Span[^1] - starts.Span[0]);
        for (var rank = 0; rank < Count; rank++)
        {
            writer.Text(this[rank]);
            for (var level = Levels; level > 0; level--)
            {
                var found = At(rank, level);
                writer.Number(found.Length);
                var next = 0;
                foreach (var page in found)
                {
                    writer.Number(page - next);
                    next = page + 1;
                }
            }
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static WordPages Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes, "");
        var keys = new string[Checked(reader.Number(), bytes.Length)];
        var pages = new int[Checked(reader.Number(), bytes.Length)];
        var starts = new int[(keys.Length * Levels) + 1];
        var at = 0;
        for (var slot = 0; slot < starts.Length - 1; slot++)
        {
            if (slot % Levels == 0)
            {
                keys[slot / Levels] = reader.Text();
            }

            var end = at + Checked(reader.Number(), pages.Length - at);
            for (var next = 0; at < end; at++)
            {
                pages[at] = next + reader.Number();
                next = pages[at] + 1;
            }

            starts[slot + 1] = at;
        }

        return new(keys, starts, pages);
    }

    /// <summary>
    /// Which of the words that <see cref="Write"/> wrote some pages hold, with their levels: a look that makes no
    /// table.
    /// </summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static List<(string Key, int Level, int Page)> On(ReadOnlySpan<int> some, ReadOnlySpan<byte> bytes)
    {
        var on = new List<(string, int, int)>();
        var reader = new PackReader(bytes, "");
        var words = reader.Number();
        _ = reader.Number();
        for (; words > 0; words--)
        {
            var key = reader.Utf8();
            for (var level = Levels; level > 0; level--)
            {
                var next = 0;
                for (var left = reader.Number(); left > 0; left--)
                {
                    var page = next + reader.Number();
                    next = page + 1;
                    if (some.Contains(page))
                    {
                        on.Add((Encoding.UTF8.GetString(key), level, page));
                    }
                }
            }
        }

        return on;
    }

    private static int Checked(int count, int most) =>
        (uint)count <= (uint)most ? count : throw new InvalidDataException($"{count} are more than there can be");
}
