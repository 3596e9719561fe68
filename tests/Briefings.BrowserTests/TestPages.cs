using Xunit;

namespace Briefings.BrowserTests;

/// <summary>
/// The pages that tests open: one of each kind in the default theme; with BRIEFINGS_ALL set, in both themes and both
/// directions.
/// </summary>
internal static class TestPages
{
    private static readonly (string Site, string[] Paths)[] Kinds =
    [
        (
            "own",
            [
                "",
                "briefings/",
                "briefings/2024-03-26-afghanistan-jihadist-resurgence/",
                "actors/",
                "actors/isis-k/",
                "methodology/",
                "search/",
                "explore/",
                "explore/actors/kind/armed-group/",
                "explore/network/",
                "explore/events/",
                "explore/sources/",
                "explore/compare/",
                "explore/compare/isis-k/ttp/",
                "explore/as-of/",
                "explore/as-of/2021/",
            ]
        ),
        (
            "every-field",
            [
                "",
                "briefings/2024-03-26-after-the-raid/",
                "briefings/2024-04-02-nach-dem-angriff/",
                "briefings/2024-04-10-pas-az-hamla/",
                "actors/northern-front/",
                "events/",
                "events/2024-03-18-harbour-raid/",
                "places/",
                "places/port-levan/",
                "topics/",
                "topics/ceasefires/",
                "sources/",
                "sources/wire-raid/",
                "glossary/",
                "glossary/ied/",
            ]
        ),
        ("hostile", ["", "briefings/page/2/", "actors/", "actors/actor-1/", "sources/", "explore/network/"]),
    ];

    private static readonly (string Site, string Path)[] Sample =
    [
        ("own.wire", ""),
        ("own.wire", "briefings/2024-03-26-afghanistan-jihadist-resurgence/"),
        ("own.wire", "actors/isis-k/"),
        ("every-field.wire", "events/2024-03-18-harbour-raid/"),
        ("own.wire", "explore/network/"),
        ("every-field.ar", "actors/"),
        ("every-field.ar", ""),
        ("every-field.ar", "briefings/2024-04-10-pas-az-hamla/"),
        ("every-field.ar", "actors/northern-front/"),
        ("every-field.wire.ar", "briefings/2024-04-10-pas-az-hamla/"),
    ];

    /// <summary>Whether every page kind is opened in every theme and direction.</summary>
    public static bool AreAll { get; } = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("BRIEFINGS_ALL"));

    /// <summary>The sites that these pages are of.</summary>
    public static string[] Sites { get; } =
    [.. from kind in Kinds from change in new[] { "", ".wire", ".ar", ".wire.ar" } select kind.Site + change];

    /// <summary>The pages, by site and path.</summary>
    public static TheoryData<string, string> All { get; } = Pages();

    private static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var (site, paths) in Kinds)
        {
            foreach (var path in paths)
            {
                foreach (var change in AreAll ? ["", ".wire", ".ar", ".wire.ar"] : new[] { "" })
                {
                    pages.Add(site + change, path);
                }
            }
        }

        foreach (var (site, path) in AreAll ? [] : Sample)
        {
            pages.Add(site, path);
        }

        return pages;
    }
}
