using System.Globalization;
using System.Text.Json;
using Briefings.Search;
using Briefings.Search.Language;
using Briefings.Tests;
using Briefings.Tests.Sites;
using Xunit;

namespace Briefings.BrowserTests;

/// <summary>The browser searches as the tool does: one ranking, written once per language.</summary>
[Collection(BrowserTestGroup.Name)]
public sealed class SearchParityTests(BrowserFixture browser)
{
    private const string AskAll = """
        async queries => {
          const { answer, Files } = await import(new URL("search.js", location.href));
          const files = await Files.open();
          const told = [];
          for (const query of queries) {
            let found = answer(files, query);
            while (!found) {
              await files.fetchWanted();
              found = answer(files, query);
            }
            told.push(found.results.map((r) => `/${r.path} ${r.kind} ${r.title} (${r.matched})`));
          }
          return told;
        }
        """;

    private static readonly string[] Written =
    [
        "taliban",
        "kabull",
        "tehrik i taliban",
        "al qaeda",
        "al-qaida o",
        "wal jaish",
        "Nordfront",
        "attacking strikes",
        "\"Moscow concert\"",
        "“northern front” raid",
        "pakistan -strike",
        "afghanist",
        "front north",
        "the of",
        "der die das",
        "angriff",
        "xaliban",
        "ttaliban",
        "atliban",
        "o'neill neill",
        "uvuvwevwe",
        "الشمالية",
        "طالِبان",
        "北方戦",
        "١٢ Straße ﬁ",
        "İstanbul ıı ŀ ŉ",
        "👩‍👩‍👧 👩",
        "𝔉𝔯𝔬𝔫𝔱",
        "ไทย",
        "한국",
        "\u0301a\u200Bb",
        "-",
        "--a",
        "\"",
        "a -",
        "a\tb\nc",
        new('w', 300),
        string.Concat(Enumerable.Repeat("ab ", 100)),
        string.Concat(Enumerable.Repeat("😀", 40)),
    ];

    [BrowserTheory]
    [InlineData("own")]
    [InlineData("every-field")]
    [InlineData("hostile")]
    public async Task The_same_results_in_the_same_order_for_the_same_reason(string site)
    {
        var built = TestSites.Get(site);
        var queries = Written.Concat(HostileText.Words).Concat(Spellings(built)).Distinct().ToArray();
        await using var open = await browser.OpenAsync(site, "search/");
        var told = await open.Page.EvaluateAsync<string[][]>(AskAll, queries);

        Expect.NoFault(
            queries
                .Zip(told, (query, results) => (Query: query, Browser: results, Tool: Ask(built, query)))
                .Where(q => !q.Browser.SequenceEqual(q.Tool))
                .Select(q => $"{q.Query}:\n  {string.Join("; ", q.Browser)}\n  {string.Join("; ", q.Tool)}")
        );
        Expect.NoFault(open.Complaints);
    }

    [BrowserFact]
    public async Task Every_character_folds_alike()
    {
        await using var open = await browser.OpenAsync("own", "search/");
        var json = await open.Page.EvaluateAsync<string>(
            """
            async () => {
              const { runsOf } = await import(new URL("search.js", location.href));
              const all = [];
              const add = (code) => all.push(runsOf("x" + String.fromCharCode(code) + "x").join(" "));
              for (let code = 0; code < 0xd800; code++) add(code);
              for (let code = 0xe000; code < 0x10000; code++) add(code);
              return JSON.stringify(all);
            }
            """
        );
        var browsers = JsonSerializer.Deserialize<string[]>(json)!;
        var codes = Enumerable.Range(0, 0xd800).Concat(Enumerable.Range(0xe000, 0x2000)).ToArray();

        Expect.NoFault(
            codes
                .Zip(browsers, (code, browser) => (code, browser, tool: Runs($"x{(char)code}x")))
                .Where(c => c.browser != c.tool && !IsNew((char)c.code))
                .Select(c => $"U+{c.code:X4}: '{c.browser}' in the browser, '{c.tool}' in the tool")
        );
    }

    // Characters that are younger than the tool's tables; browsers learn of them first.
    private static bool IsNew(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned;

    private static string Runs(string text)
    {
        var runs = new List<string>();
        var reader = new WordReader(text, new char[WordReader.Longest]);
        while (reader.Next(out var word))
        {
            runs.Add(word.ToString());
        }

        return string.Join(' ', runs);
    }

    // Names as they are, cut, with a slip, with words turned round; titles and single words.
    private static IEnumerable<string> Spellings(BuiltSite site)
    {
        foreach (var document in site.Site.Documents.Take(150))
        {
            var title = document.Title.Text;
            var words = title.Split(' ');
            yield return title;
            yield return title[..(title.Length / 2)];
            yield return string.Join(' ', words.Reverse());
            yield return words[^1];
            yield return title.Length > 5 ? title.Remove(3, 1) : title;
        }
    }

    private static IEnumerable<string> Ask(BuiltSite site, string query) =>
        SearchQuery
            .Run(query, path => site.Files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null)
            .Results.Select(r => $"{r.Url} {r.Kind} {r.Title} ({r.Matched})");
}
