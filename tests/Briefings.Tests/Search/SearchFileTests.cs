using System.Text;
using System.Text.RegularExpressions;
using Briefings.Search.Files;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.Tests.Search;

/// <summary>The search files are whole, or the reader is told.</summary>
public sealed partial class SearchFileTests
{
    private static readonly SearchedSite Site = SearchedSite.Of(
        "en",
        SearchedSite.Actor("front", "Northern Front", "NF"),
        SearchedSite.Briefing("a", "A week", "The border post fell at dawn.")
    );

    [Theory]
    [InlineData("own")]
    [InlineData("every-field")]
    [InlineData("hostile")]
    public void Only_the_index_and_the_scripts_have_fixed_names_and_the_index_names_the_rest(string site)
    {
        var files = TestSites.Get(site).Files.Keys.Where(p => p.StartsWith("search/", StringComparison.Ordinal));
        var hashed = files.Where(p => Hashed().IsMatch(p)).Select(p => p["search/".Length..]).ToList();
        var index = IndexFile.Read(new MemoryStream(TestSites.Get(site).Files["search/index.json"]))!;
        var list = TestSites.Get(site).Text("search/" + index.Texts).Split('\n')[..^2];
        string[] named =
        [
            .. index.Names.Names,
            .. index.Words.Names,
            .. index.Pages,
            index.Texts,
            .. index.Facets.Select(f => f.File),
            .. list.Select(h => SearchFile.NameOf("texts", h)),
        ];

        Assert.Equal(
            ["search/box.js", "search/excerpts.js", "search/index.json", "search/open.js", "search/search.js"],
            files
                .Except(hashed.Select(f => "search/" + f))
                .Where(f => !f.EndsWith(".html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(hashed.Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_change_of_one_page_leaves_the_names_of_other_files_alone()
    {
        var other = SearchedSite.Of(
            "en",
            SearchedSite.Actor("front", "Northern Front", "NF"),
            SearchedSite.Briefing("a", "A week", "The border post fell at noon.")
        );
        string[] Names(SearchedSite site) => [.. site.Files.Keys.Where(p => p.Contains("/names-"))];

        Assert.Equal(Names(Site), Names(other));
        Assert.NotEqual(Site.Files.Keys.Order(), other.Files.Keys.Order());
    }

    [Theory]
    [InlineData("search/names-", "northern")]
    [InlineData("search/words-", "border")]
    [InlineData("search/list-", "\"border post\"")]
    [InlineData("search/texts-", "\"border post\"")]
    [InlineData("search/index.json", "northern")]
    public void A_file_that_is_missing_or_cut_is_told(string start, string query)
    {
        foreach (var path in Site.Files.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal)))
        {
            var bytes = Site.Files[path];
            foreach (var spoilt in new[] { null, bytes[..(bytes.Length / 2)], [], Encoding.UTF8.GetBytes("<html>\n") })
            {
                Assert.Equal(
                    "the search files are incomplete: build the site again",
                    Site.With(path, spoilt).Ask(query).Problem
                );
            }
        }

        Assert.Null(Site.Ask(query).Problem);
        Assert.NotEmpty(Site.Ask(query).Results);
    }

    [Fact]
    public void Facets_name_their_values_and_pages()
    {
        var site = TestSites.Get("every-field");
        var index = IndexFile.Read(new MemoryStream(site.Files["search/index.json"]))!;
        var facets = index.Facets.ToDictionary(f => f.Facet, f => site.Text("search/" + f.File));

        Assert.Equal(["place", "topic", "type", "year"], facets.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("state-force\tState force\t", facets["type"], StringComparison.Ordinal);
        Assert.Contains("2024\t2024\t", facets["year"], StringComparison.Ordinal);
    }

    [GeneratedRegex("^search/[a-z]+-[0-9a-v]{8}\\.txt$")]
    private static partial Regex Hashed();
}
