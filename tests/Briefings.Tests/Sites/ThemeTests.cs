using Briefings.Model;
using Briefings.Read.Themes;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>The themes that come with the tool.</summary>
public sealed class ThemeTests
{
    public static TheoryData<string> Themes => ["default", "wire"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_text_can_be_read_on_every_ground_by_light_and_in_the_dark(string theme)
    {
        // As a site's own file, since what comes with the tool is not checked again at every build.
        var settings = ThemeReader.SettingsOf(theme);
        var site = FileTree.Of(
            ("site.yml", $"title: Test\ntheme: {theme}\n"),
            ($"templates/{theme}/theme.yml", settings)
        );

        Expect.NoFault(SiteBuilder.Build(site, new(TestSites.Today)).Found.Sorted().Select(d => d.Message));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_is_that_of_WCAG(string text, string ground, double expected) =>
        Assert.Equal(expected, Contrast.Of(text, ground), 0.005);
}
