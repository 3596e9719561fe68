using Briefings.Model;
using Briefings.Model.Packing;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>A date as a number is the same date, and no other number is one.</summary>
public sealed class PackedDateTests
{
    [Theory]
    [InlineData("0001")]
    [InlineData("9999-12-31~")]
    [InlineData("2024-02-29")]
    [InlineData("1998~")]
    [InlineData("1999-04")]
    public void A_date_is_the_same(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(date, PackedDate.Of(PackedDate.NumberOf(date)));
    }

    [Fact]
    public void No_date_is_the_same() => Assert.Equal(default, PackedDate.Of(PackedDate.NumberOf(default)));

    [Fact]
    public void A_number_is_a_date_that_can_be_told_or_none()
    {
        var dates = 0;
        for (var number = -10_007; number < 9_000_000; number += 97)
        {
            if (Record.Exception(() => PackedDate.Of(number)) is { } thrown)
            {
                Assert.IsType<InvalidDataException>(thrown);
                continue;
            }

            var date = PackedDate.Of(number);
            Assert.True(date.Earliest <= date.Latest);
            Assert.Equal(number, PackedDate.NumberOf(date));
            dates++;
        }

        Assert.InRange(dates, 80_000, 90_000);
    }
}
