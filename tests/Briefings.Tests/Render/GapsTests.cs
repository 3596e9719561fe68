using Briefings.Model.Text;
using Xunit;

namespace Briefings.Tests.Render;

/// <summary>Sentences read as if no citation had stood in them.</summary>
public sealed class GapsTests
{
    [Theory]
    [InlineData("It fell .", "It fell.")]
    [InlineData("It fell , then rose .", "It fell, then rose.")]
    [InlineData("It is .5 of it", "It is .5 of it")]
    [InlineData(" .", " .")]
    [InlineData("Quoi ?", "Quoi ?")]
    [InlineData("", "")]
    [InlineData("It fell  . And , , rose .\n", "It fell. And ,, rose.\n")]
    public void No_gap_is_left_before_a_stop(string text, string expected)
    {
        var letters = text.ToCharArray();

        Assert.Equal(expected, Gaps.Closed(text));
        Assert.Equal(expected, new(letters.AsSpan(0, Gaps.Close(letters))));
    }

    [Fact]
    public void A_place_in_the_text_moves_with_it()
    {
        const string text = "One , two .";

        Assert.Equal(("One, two.", 5), Gaps.Closed(text, text.IndexOf("two", StringComparison.Ordinal)));
    }
}
