using Briefings.Render.Explore.Network;
using Xunit;

namespace Briefings.Tests.Explore;

/// <summary>A network is drawn alike everywhere, within its frame, no two nodes in one spot.</summary>
public sealed class NetworkLayoutTests
{
    public static TheoryData<string> Shapes =>
        ["one", "pair", "pairs", "star", "chain", "ring", "complete", "tree", "random", "parts"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Nodes_lie_apart_and_within_the_frame(string shape)
    {
        var graph = Of(shape);
        var layout = NetworkLayout.Of(graph);

        Assert.Equal(graph.Count, layout.Places.Distinct().Count());
        Assert.All(layout.Places, place => Assert.InRange(place.X, 0, layout.Width));
        Assert.All(layout.Places, place => Assert.InRange(place.Y, 0, layout.Height));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_same_graph_is_drawn_the_same(string shape)
    {
        var (one, other) = (NetworkLayout.Of(Of(shape)), NetworkLayout.Of(Of(shape)));

        Assert.Equal(one.Places, other.Places);
        Assert.Equal((one.Width, one.Height), (other.Width, other.Height));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_place_is_a_number(string shape)
    {
        var graph = Of(shape);
        foreach (var part in graph.Components())
        {
            Assert.All(ForceLayout.Place(graph, part), place => Assert.True(double.IsFinite(place.X + place.Y)));
        }
    }

    [Theory]
    [InlineData("ring")]
    [InlineData("tree")]
    public void Neighbours_lie_nearer_than_strangers(string shape)
    {
        var graph = Of(shape);
        var places = NetworkLayout.Of(graph).Places;
        var all = (
            from one in Enumerable.Range(0, graph.Count)
            from other in Enumerable.Range(0, graph.Count)
            where one != other
            let gap = Math.Sqrt(
                Math.Pow(places[one].X - places[other].X, 2) + Math.Pow(places[one].Y - places[other].Y, 2)
            )
            select (IsNeighbour: graph.Beside(one).Contains(other), gap)
        ).ToList();

        Assert.True(
            all.Where(p => p.IsNeighbour).Average(p => p.gap) * 2 < all.Where(p => !p.IsNeighbour).Average(p => p.gap)
        );
    }

    [Fact]
    public void Parts_of_a_graph_do_not_lie_on_each_other()
    {
        var graph = Of("pairs");
        var places = NetworkLayout.Of(graph).Places;
        var boxes = graph
            .Components()
            .Select(part => part.Select(node => places[node]).ToList())
            .Select(p => (p.Min(q => q.X), p.Max(q => q.X), p.Min(q => q.Y), p.Max(q => q.Y)))
            .ToList();

        Assert.All(
            boxes,
            one =>
                Assert.Single(
                    boxes,
                    other =>
                        one.Item1 <= other.Item2
                        && other.Item1 <= one.Item2
                        && one.Item3 <= other.Item4
                        && other.Item3 <= one.Item4
                )
        );
    }

    [Fact]
    public void Names_that_show_do_not_lie_on_each_other()
    {
        var layout = NetworkLayout.Of(Of("random"));
        var names = layout.Places.Select((_, i) => $"The name of number {i}").ToList();
        var labels = Labels.Place(layout, names, _ => 5, _ => 12);
        var shown = labels.Where(label => label.IsShown).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, one => Assert.Single(shown, other => one.Box.Meets(other.Box)));
    }

    private static Graph Of(string shape)
    {
        var random = new Random(5);
        return shape switch
        {
            "one" => new(1, []),
            "pair" => new(2, [(0, 1), (1, 0), (0, 0)]),
            "pairs" => new(40, Enumerable.Range(0, 20).Select(i => (2 * i, (2 * i) + 1))),
            "star" => new(500, Enumerable.Range(1, 499).Select(i => (0, i))),
            "chain" => new(300, Enumerable.Range(1, 299).Select(i => (i - 1, i))),
            "ring" => new(30, Enumerable.Range(0, 30).Select(i => (i, (i + 1) % 30))),
            "complete" => new(40, Enumerable.Range(0, 1600).Select(i => (i / 40, i % 40))),
            "tree" => new(60, Enumerable.Range(1, 59).Select(i => (i, (i - 1) / 3))),
            "random" => new(400, Enumerable.Range(0, 600).Select(_ => (random.Next(400), random.Next(400)))),
            _ => new(90, Enumerable.Range(0, 80).Select(i => (i, i / 5 * 5))),
        };
    }
}
