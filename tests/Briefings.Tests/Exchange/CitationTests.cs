using System.Text.Json;
using Briefings.Exchange;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Exchange;

/// <summary>References to a briefing, ready to paste.</summary>
public sealed class CitationTests
{
    private static readonly IReadOnlyList<CitationText> Citations = Cite();

    [Fact]
    public void As_plain_text() =>
        Assert.Equal(
            "Ann Example, The {Desk} (2024). 50% & more. Test, 2024-03-26. "
                + "https://example.org/sub/briefings/2024-03-26-half/",
            Of("Text")
        );

    [Fact]
    public void As_BibTeX_with_its_special_characters_escaped()
    {
        Assert.Contains("title = {{50\\% \\& more}}", Of("BibTeX"), StringComparison.Ordinal);
        Assert.Contains("author = {{Ann Example} and {The \\{Desk\\}}}", Of("BibTeX"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_RIS()
    {
        Assert.StartsWith("TY  - ELEC\nTI  - 50% & more\nAU  - Ann Example\n", Of("RIS"), StringComparison.Ordinal);
        Assert.EndsWith("ER  - \n", Of("RIS"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_CSL_JSON()
    {
        using var json = JsonDocument.Parse(Of("CSL-JSON"));
        var cited = json.RootElement[0];
        Assert.Equal("50% & more", cited.GetProperty("title").GetString());
        Assert.Equal("[[2024,3,26]]", cited.GetProperty("issued").GetProperty("date-parts").GetRawText());
    }

    private static string Of(string format) => Citations.Single(c => c.Format == format).Text;

    private static IReadOnlyList<CitationText> Cite()
    {
        const string Briefing =
            "---\ntitle: 50% & more\ndate: 2024-03-26\nauthors: [{name: Ann Example}, {name: 'The {Desk}'}]\n"
            + "---\nText.\n";
        var site = TestSite.Of(("content/briefings/2024-03-26-half.md", Briefing)).Site;
        return Exporter.For(site).Citations(site.Briefings[0]);
    }
}
