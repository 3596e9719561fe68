using System.Runtime.InteropServices;
using Briefings.Search.Indexing;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Search;

/// <summary>Runs of numbers, of which some become others.</summary>
public sealed class RunsTests
{
    private static readonly Gen<int[][]> Made = Gen.Int[0, 9].Array[0, 5].Array[1, 8];
    private static readonly Gen<List<(int, int[])>> Changes = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 9].Array[0, 5]).List[
        0,
        6
    ];

    [Fact]
    public void They_are_what_they_were_made_but_for_those_that_became_others() =>
        Gen.Select(Made, Changes, Changes)
            .Sample(
                (made, first, then) =>
                {
                    var runs = Of(made);
                    var expected = made.ToArray();
                    foreach (var changes in new[] { first, then })
                    {
                        var now = changes.Where(c => c.Item1 < made.Length).DistinctBy(c => c.Item1).ToList();
                        runs = runs.With(now.ToDictionary(c => c.Item1, c => c.Item2));
                        now.ForEach(c => expected[c.Item1] = c.Item2);
                        AssertSame(expected, runs);
                    }

                    var (starts, items) = runs.Whole();
                    AssertSame(expected, new(starts, items));
                    AssertSame(
                        expected,
                        new(new(runs.Starts()), new(runs.Items().SelectMany(p => p.ToArray()).ToArray()))
                    );
                }
            );

    private static void AssertSame(int[][] expected, Runs<int> runs)
    {
        Assert.Equal(expected.Length, runs.Count);
        Assert.All(expected.Index(), one => Assert.Equal(one.Item, runs[one.Index].ToArray()));
    }

    private static Runs<int> Of(int[][] made)
    {
        int[] starts = [0, .. made.Select((_, i) => made.Take(i + 1).Sum(run => run.Length))];
        return new(Numbers(starts), Numbers([.. made.SelectMany(run => run)]));
    }

    private static Numbers<int> Numbers(int[] numbers) => new(MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray());
}
