using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Search.Files;
using Briefings.Search.Language;

namespace Briefings.Search.Indexing;

/// <summary>
/// A stretch of all words with their pages, small enough to be read and written for the few words of an edit.
/// </summary>
/// <param name="From">The words that come before are on the shelves before; empty for the first.</param>
/// <param name="Groups">Its words by their first letters, in order.</param>
/// <param name="Bytes">Its words.</param>
internal sealed record WordShelf(string From, IReadOnlyList<WordGroup> Groups, Spooled Bytes)
{
    /// <summary>Its words with their pages, read anew each time.</summary>
    public WordPages Words() => WordPages.Read(Bytes.ToArray());

    /// <summary>The shelf of <paramref name="words"/>.</summary>
    /// <param name="from">See <see cref="From"/>.</param>
    /// <param name="words">The words.</param>
    /// <param name="parameters">How many first letters the words of a group share.</param>
    /// <param name="spool">Where its bytes are put; null for memory.</param>
    public static WordShelf Of(string from, WordPages words, Parameters parameters, Spool? spool = null)
    {
        using var writer = new PackWriter("");
        words.Write(writer);
        return new(from, [.. GroupsOf(words, parameters)], Spooled.Of(writer.From(0), spool));
    }

    /// <summary>The groups of <paramref name="words"/>, in order; those of no page fill nothing.</summary>
    public static IEnumerable<WordGroup> GroupsOf(WordPages words, Parameters parameters)
    {
        var (start, size) = (0, 0);
        for (var rank = 0; rank < words.Count; rank++)
        {
            size += SizeOf(words, rank, parameters);
            var key = KeyOf(words[rank], parameters);
            if (rank + 1 == words.Count || !KeyOf(words[rank + 1], parameters).SequenceEqual(key))
            {
                yield return new(key.ToString(), rank + 1 - start, size);
                (start, size) = (rank + 1, 0);
            }
        }
    }

    private static ReadOnlySpan<char> KeyOf(string word, Parameters parameters) =>
        Tokens.Start(WordPages.Parts(word).Word, parameters.Group);

    private static int SizeOf(WordPages words, int rank, Parameters parameters)
    {
        var count = words.PagesOf(rank);
        var length = WordPages.Parts(words[rank]).Word.Length;
        return count == 0 ? 0 : length + (2 * count) + (20 * Math.Min(parameters.Limit, count)) + 10;
    }
}
