using Briefings.Model;
using Briefings.Read;
using Briefings.Render.Themes;
using Xunit;

namespace Briefings.Tests.Render;

/// <summary>Templates that are turned into steps do what Scriban does with them.</summary>
public sealed class CompiledThemeTests
{
    // An assignment is left to Scriban, and with it the whole theme.
    private const string OnlyForScriban = "{{ unused = 1 }}";

    [Theory]
    [InlineData("{{ 1 + 2 }} {{ site.title + '!' }} {{ !site.title }} {{ page.url == '/' ? 'home' : 'other' }}")]
    [InlineData("{{ for s in site.sections }}{{ for.index }}{{ for.last }}{{ s.title }}{{ else }}none{{ end }}")]
    [InlineData("{{ for i in 1..3 }}{{ i }}{{ end }}{{ for n in site.nav }}{{ n.title }}{{ else }}none{{ end }}")]
    [InlineData("{{ site.title | string.upcase | string.replace 'E' '<' }} {{ site.sections | array.size }}")]
    [InlineData("{{ count 1 'page' 'pages' }} {{ date '2024-03' }} {{ date 'soon & <b>' }} {{ url '/a/' }}")]
    [InlineData("{{ if page.json_ld }}a{{ else if site.feeds && site.sections.size > 3 }}b{{ else }}c{{ end }}")]
    [InlineData("{{ site.feeds }} {{ page.url < site.title }} {{ page.published == null }} {{ null }} {{ -1 }}")]
    [InlineData("{{ site.sections }}")]
    [InlineData("{{ page.titel }} {{ nothing }} {{ page.published.year }} {{ part 'nowhere' }} {{ asset 'no.css' }}")]
    [InlineData("{{ part 'link' page }} {{ string.size site.sections }} {{ count 'many' 'a' 'b' }}")]
    [InlineData("{{ for s in site.title }}{{ s }}{{ end }}{{ for s in page.published }}{{ s }}{{ else }}no{{ end }}")]
    public void A_page_is_the_same_by_steps_and_by_Scriban(string template)
    {
        var bySteps = TestSite.Of(("templates/default/not-found.html", template));
        var byScriban = TestSite.Of(
            ("templates/default/not-found.html", template),
            ("templates/default/parts/unused.html", OnlyForScriban)
        );

        Assert.Equal(byScriban.Text("404.html"), bySteps.Text("404.html"));
        Assert.Equal(byScriban.Found, bySteps.Found);
    }

    [Fact]
    public void The_default_theme_is_made_by_steps()
    {
        var found = new Diagnostics();
        var input = FileTree.Of(("site.yml", "title: Test\n"));
        var read = Reader.Read(input, new BuildOptions(new DateOnly(2024, 6, 1)), new ReadMemory(), found);

        Assert.True(Theme.Load(read.Theme, found).IsCompiled);
    }
}
