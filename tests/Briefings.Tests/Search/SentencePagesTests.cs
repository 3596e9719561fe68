using Briefings.Search.Indexing;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Search;

/// <summary>Which pages may have a sentence.</summary>
public sealed class SentencePagesTests
{
    // Hashes that share one half or the other.
    private static readonly Gen<IReadOnlyList<ulong>[]> Pages = Gen.Select(Gen.ULong[0, 3], Gen.ULong[0, 3])
        .Select((high, low) => (high << 32) | low)
        .List[0, 5]
        .Select(IReadOnlyList<ulong> (list) => list)
        .Array[1, 6];

    [Fact]
    public void All_that_have_a_sentence_are_among_them_and_only_those_that_have_half_of_its_hash() =>
        Gen.Select(Pages, Pages)
            .Sample(
                (before, later) =>
                {
                    var sentences = SentencePages.Of(before, null);
                    AssertTrue(before, sentences);

                    var changed = Enumerable.Range(0, Math.Min(before.Length, later.Length)).ToList();
                    var now = before
                        .Select((page, number) => changed.Contains(number) ? later[number] : page)
                        .ToArray();
                    AssertTrue(now, sentences.With([.. changed.Select(page => (page, before[page], later[page]))]));
                }
            );

    [Fact]
    public void Many_lie_in_parts_of_which_an_edit_changes_few()
    {
        IReadOnlyList<ulong>[] pages =
        [
            .. Enumerable
                .Range(0, 100)
                .Select(IReadOnlyList<ulong> (page) => [.. Enumerable.Range(0, 100).Select(n => Hash(page, n))]),
        ];
        var sentences = SentencePages.Of(pages, null);
        IReadOnlyList<ulong> edited = [.. pages[7].Skip(1)];

        var now = sentences.With([(7, pages[7], edited)]);

        Assert.InRange(sentences.Parts.Count, 8, 64);
        Assert.Equal([8], now.PagesWith(pages[8][0]));
        Assert.Empty(now.PagesWith(pages[7][0]));
        Assert.Single(sentences.Parts.Zip(now.Parts), pair => !ReferenceEquals(pair.First, pair.Second));
    }

    private static ulong Hash(int page, int number) => (ulong)((page * 100) + number + 1) * 0x9E3779B97F4A7C15;

    private static void AssertTrue(IReadOnlyList<ulong>[] pages, SentencePages sentences)
    {
        foreach (var hash in pages.SelectMany(page => page).Append(1UL << 40))
        {
            var found = sentences.PagesWith(hash).ToList();
            Assert.Equal(found.Distinct(), found);
            Assert.All(found, page => Assert.Contains(pages[page], other => other >> 32 == hash >> 32));
            Assert.Subset(
                found.ToHashSet(),
                Enumerable.Range(0, pages.Length).Where(p => pages[p].Contains(hash)).ToHashSet()
            );
        }
    }
}
