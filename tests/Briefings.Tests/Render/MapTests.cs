using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Render.Maps;
using CsCheck;
using Xunit;

namespace Briefings.Tests.Render;

/// <summary>Maps show the countries of their region and nothing far beyond it.</summary>
public sealed partial class MapTests
{
    [Fact]
    public void Every_corner_that_is_drawn_is_on_the_map_or_just_beside_it() =>
        Gen.Select(Gen.Double[-1700, 1700], Gen.Double[-700, 700], Gen.Double[0, 600], Gen.Double[0, 400])
            .Sample(
                (x, y, width, height) =>
                {
                    var frame = MapFrame.Around([new(x, y, x + width, y + height)], 640);
                    Expect.NoFault(
                        from country in Countries.All
                        from corner in Corners(Outline.Of(country, frame))
                        where corner.X is < -9 or > 649 || corner.Y < -9 || corner.Y > frame.Height + 9
                        select $"{country.Name}: {corner}"
                    );
                },
                iter: 40
            );

    [Fact]
    public void A_simpler_line_passes_no_corner_farther_than_the_tolerance() =>
        Gen.Select(Gen.Double[-100, 100], Gen.Double[-100, 100])
            .List[3, 60]
            .Sample(ring =>
            {
                var simple = Simplified.Of(ring, 5);

                Assert.All(simple, corner => Assert.Contains(corner, ring));
                Assert.All(ring, corner => Assert.True(Distance(corner, simple) <= 5.0001));
            });

    [Fact]
    public void Afghanistan_is_drawn_on_a_map_of_Kabul_and_Chile_is_not()
    {
        var frame = MapFrame.Around([new(692, -345, 692, -345)], 640);

        Assert.StartsWith("M", Outline.Of(Countries.All.Single(c => c.Code == "AF"), frame), StringComparison.Ordinal);
        Assert.Equal("", Outline.Of(Countries.All.Single(c => c.Code == "CL"), frame));
    }

    private static double Distance((double X, double Y) point, List<(double X, double Y)> ring) =>
        Enumerable.Range(0, ring.Count).Min(i => Distance(point, ring[i], ring[(i + 1) % ring.Count]));

    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        var (x, y) = (b.X - a.X, b.Y - a.Y);
        var length = (x * x) + (y * y);
        var t = length == 0 ? 0 : Math.Clamp((((p.X - a.X) * x) + ((p.Y - a.Y) * y)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - (t * x), 2) + Math.Pow(p.Y - a.Y - (t * y), 2));
    }

    private static IEnumerable<(int X, int Y)> Corners(string path)
    {
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(ring).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var (x, y) = (0, 0);
            for (var i = 0; i < numbers.Count; i += 2)
            {
                (x, y) = (x + numbers[i], y + numbers[i + 1]);
                yield return (x, y);
            }
        }
    }

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
