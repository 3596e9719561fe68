using Briefings.Model.Packing;
using Briefings.Search.Files;
using Briefings.Search.Indexing;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Search;

/// <summary>Words with their pages, as bytes and exchanged.</summary>
public sealed class WordPagesTests
{
    private static readonly Parameters Four = new() { Group = 4 };

    private static readonly Gen<string> Word = Gen.Char["abfé"].Array[1, 6].Select(letters => new string(letters));

    // By page, the words that it holds, each once, with their levels.
    private static readonly Gen<Dictionary<int, (string, int)[]>> Pages = Gen.Dictionary(
        Gen.Int[0, 30],
        Gen.Select(Word, Gen.Int[1, WordPages.Levels]).Array[0, 6].Select(all => all.DistinctBy(w => w.Item1).ToArray())
    )[0, 8];

    [Fact]
    public void Exchanged_they_are_as_if_made_anew() =>
        Gen.Select(Pages, Pages)
            .Sample(
                (before, changes) =>
                {
                    var shelves = ShelvesOf(before, before.Values.SelectMany(words => words).ToList());
                    var exchange = new WordExchange(shelves, Four);
                    var on = exchange.Exchange(
                        before.ToDictionary(page => page.Key, page => On(shelves, page.Key)),
                        changes.ToDictionary(page => page.Key, IReadOnlyList<(string, int)> (page) => page.Value)
                    );

                    var now = before.Where(page => !changes.ContainsKey(page.Key)).Concat(changes).ToDictionary();
                    Assert.Equal(Told(now), Told(exchange.Shelves));
                    Assert.All(changes.Keys, page => Assert.Equal(On(exchange.Shelves, page), on[page]));
                    foreach (var (word, pages) in Told(before).Except(Told(now)).Concat(Told(now).Except(Told(before))))
                    {
                        Assert.True(exchange.IsTouched(word, word + "\0"), $"{word} {pages}");
                    }

                    Assert.All(
                        Told(now).Intersect(Told(before)),
                        same => Assert.False(exchange.IsTouched(same.Word, same.Word + "\0"))
                    );
                }
            );

    [Fact]
    public void Groups_tell_how_many_words_start_alike()
    {
        var shelf = WordShelf.Of("", WordsOf(new() { [1] = [("ab", 1), ("abab", 2), ("ababa", 3), ("b", 4)] }), Four);

        Assert.Equal([("ab", 1), ("abab", 2), ("b", 1)], shelf.Groups.Select(group => (group.Key, group.Words)));
    }

    [Fact]
    public void What_is_cut_off_is_refused()
    {
        using var writer = new PackWriter("");
        WordsOf(new() { [1] = [("ab", 1), ("b", 8)], [7] = [("b", 2)] }).Write(writer);
        var whole = writer.ToArray();

        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => WordPages.Read(whole.AsSpan(0, length)));
        }
    }

    // Cut at a word in the middle.
    private static List<WordShelf> ShelvesOf(
        Dictionary<int, (string Key, int Level)[]> pages,
        List<(string Key, int Level)> words
    )
    {
        var seam =
            words.Count == 0 ? "b" : words[words.Count / 2].Key[..Math.Min(4, words[words.Count / 2].Key.Length)];
        return
        [
            WordShelf.Of("", WordsOf(Some(key => string.CompareOrdinal(key, seam) < 0)), Four),
            WordShelf.Of(seam, WordsOf(Some(key => string.CompareOrdinal(key, seam) >= 0)), Four),
        ];

        Dictionary<int, (string, int)[]> Some(Func<string, bool> isHere) =>
            pages.ToDictionary(page => page.Key, page => page.Value.Where(word => isHere(word.Key)).ToArray());
    }

    private static WordPages WordsOf(Dictionary<int, (string Key, int Level)[]> pages)
    {
        var all = pages.SelectMany(page => page.Value.Select(word => (word.Key, word.Level, Page: page.Key))).ToList();
        string[] keys = [.. all.Select(word => word.Key).Distinct().Order(StringComparer.Ordinal)];
        var (starts, holders) = (new List<int> { 0 }, new List<int>());
        foreach (var key in keys)
        {
            for (var level = WordPages.Levels; level > 0; level--)
            {
                holders.AddRange(all.Where(w => w.Key == key && w.Level == level).Select(w => w.Page).Order());
                starts.Add(holders.Count);
            }
        }

        return new(keys, starts.ToArray(), [.. holders]);
    }

    private static IReadOnlyList<int> On(IReadOnlyList<WordShelf> shelves, int page) =>
        [
            .. shelves
                .Index()
                .Where(shelf => WordPages.On([page], shelf.Item.Bytes.ToArray()).Count > 0)
                .Select(shelf => shelf.Index),
        ];

    private static List<(string Word, string Pages)> Told(Dictionary<int, (string Key, int Level)[]> pages) =>
        Told([WordShelf.Of("", WordsOf(pages), Four)]);

    private static List<(string Word, string Pages)> Told(IReadOnlyList<WordShelf> shelves) =>
        [
            .. shelves
                .Select(shelf => shelf.Words())
                .SelectMany(words => Enumerable.Range(0, words.Count).Select(rank => (words[rank], Told(words, rank)))),
        ];

    private static string Told(WordPages words, int rank) =>
        string.Join(
            '|',
            Enumerable.Range(1, WordPages.Levels).Select(level => string.Join(',', words.At(rank, level).ToArray()))
        );
}
