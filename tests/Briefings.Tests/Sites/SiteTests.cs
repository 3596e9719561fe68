using System.Text.Json;
using System.Xml.Linq;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>What every whole site must be, whatever it holds.</summary>
public sealed class SiteTests
{
    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_whole_site_builds_without_an_error(string name)
    {
        var site = TestSites.Get(name);

        Expect.NoFault(site.Errors);
        Assert.Contains("index.html", site.Files.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_JSON_and_XML_file_can_be_read(string name)
    {
        var site = TestSites.Get(name);
        foreach (var path in site.Files.Keys)
        {
            switch (Path.GetExtension(path))
            {
                case ".json":
                    JsonDocument.Parse(site.Files[path]).Dispose();
                    break;
                case ".xml" or ".svg":
                    XDocument.Parse(site.Text(path));
                    break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sitemap_lists_every_document_and_only_pages(string name)
    {
        var site = TestSites.Get(name);
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var root = site.Site.Config.BaseUrl;
        var urls = XDocument.Parse(site.Text("sitemap.xml")).Descendants(map + "loc").Select(l => (string)l).ToArray();

        Assert.All(urls, u => Assert.StartsWith(root, u, StringComparison.Ordinal));
        Assert.Equal(urls.Distinct(), urls);
        Expect.NoFault(urls.Select(u => u[root.Length..] + "index.html").Except(site.Files.Keys));
        Expect.NoFault(
            site.Site.Documents.Where(d => d is not Briefing { Status: BriefingStatus.Withdrawn })
                .Select(d => root.TrimEnd('/') + d.Url)
                .Except(urls)
        );
    }

    [Fact]
    public void What_stands_above_the_ceiling_or_is_a_draft_reaches_no_byte()
    {
        string[] secrets =
        [
            "Wolverine",
            "Quokka",
            "Marmoset",
            "Pangolin",
            "Ocelot",
            "Capybara",
            "2024-05-10",
            "Narwhal",
            "Axolotl",
            "2024-05-12",
        ];
        var site = TestSites.Get("every-field");

        Expect.NoFault(
            from path in site.Files.Keys
            from secret in secrets
            where (path + "\n" + site.Text(path)).Contains(secret, StringComparison.OrdinalIgnoreCase)
            select $"{path}: {secret}"
        );
    }

    [Fact]
    public void Drafts_are_shown_when_asked_for_but_nothing_above_the_ceiling()
    {
        var site = BuiltSite.Of(TestSites.Input("every-field"), new BuildOptions(TestSites.Today, Drafts: true));

        Assert.Contains("briefings/2024-05-12-draft/index.html", site.Files.Keys);
        Assert.DoesNotContain(site.Files.Keys, p => site.Text(p).Contains("Wolverine", StringComparison.Ordinal));
    }
}
