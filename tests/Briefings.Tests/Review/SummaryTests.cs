using Briefings.Review.Output;
using Xunit;

namespace Briefings.Tests.Review;

/// <summary>The comment on a pull request: short enough, and nothing of the change in it is active.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("@octocat and @org/team")]
    [InlineData("<img src=x onerror=alert(1)> <!-- -->")]
    [InlineData("![x](https://evil.example/x.png) [y](javascript:alert(1))")]
    [InlineData("https://evil.example www.evil.example mail@evil.example")]
    [InlineData("#123 GH-123 org/repo#4 0123456789abcdef0123456789abcdef01234567")]
    [InlineData("`code` ```fence``` | table | **bold** __bold__ ~~gone~~ $math$")]
    [InlineData("a\n# heading\n- list\r\n> quote\u202Eturned\u0007")]
    public void Text_of_the_change_stays_text(string text)
    {
        var markdown = MarkdownText.Of(text);

        Assert.DoesNotContain(
            markdown,
            c => "<>[]@#`|*_~$!\n\r\u202E\u0007".Contains(c, StringComparison.Ordinal) && !IsOfEntity(markdown, c)
        );
        Assert.DoesNotContain("://", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("www.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("GH-1", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_can_be_found_again_and_fits_however_much_changed()
    {
        var edited = new Edited();
        for (var n = 0; n < 400; n++)
        {
            edited.With(
                $"content/actors/actor-{n}.md",
                $"---\nname: \"@everyone <b>{n}</b> {new string('x', 150)}\"\nkind: militia\n"
                    + $"aliases: [\"[a](b) {n}\"]\n---\nText of the [wire](https://x.example/) {n}.\n"
            );
        }

        var summary = edited.Review().Summary;

        Assert.StartsWith("<!-- briefings-review -->\n", summary, StringComparison.Ordinal);
        Assert.InRange(summary.Length, 10_000, 60_000);
        Assert.Contains("more here; the preview shows all", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("[a](b)", summary, StringComparison.Ordinal);
    }

    // The # of a numeric entity is ours.
    private static bool IsOfEntity(string markdown, char c) =>
        c == '#' && markdown.Split("&#").All(part => !part.Contains('#', StringComparison.Ordinal));
}
