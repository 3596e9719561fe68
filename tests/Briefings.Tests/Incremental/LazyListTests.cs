using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>Lists of which only that is made which somebody asks for.</summary>
public sealed class LazyListTests
{
    [Fact]
    public void An_item_is_made_when_it_is_asked_for_and_once()
    {
        var made = new List<int>();
        var list = Squares(made);

        Assert.Equal(5, list.Count);
        Assert.Empty(made);
        Assert.Equal("9", list[3]);
        Assert.Same(list[3], list[3]);
        Assert.Equal([3], made);
        Assert.Equal(["0", "1", "4", "9", "16"], list);
    }

    [Fact]
    public void With_others_in_it_the_rest_is_the_same_and_made_once()
    {
        var made = new List<int>();
        var list = Squares(made);

        var now = list.With([(1, "one")]);

        Assert.Equal([1], now.Changed);
        Assert.Equal(["0", "one", "4", "9", "16"], now);
        Assert.Equal(["0", "1", "4", "9", "16"], list);
        Assert.Same(list[4], now[4]);
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Fact]
    public void Lists_one_after_the_other_are_one()
    {
        var joined = new Joined<int>([1, 2], [], [3], []);

        Assert.Equal([1, 2, 3], joined);
        Assert.Equal([1, 2, 3], Enumerable.Range(0, joined.Count).Select(i => joined[i]));
        Assert.ThrowsAny<ArgumentException>(() => joined[3]);
    }

    private static LazyList<string> Squares(List<int> made) =>
        new(
            5,
            i =>
            {
                made.Add(i);
                return $"{i * i}";
            }
        );
}
