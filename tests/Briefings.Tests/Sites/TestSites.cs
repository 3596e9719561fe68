using System.Collections.Concurrent;
using Briefings.Model;
using Briefings.Tests.Tidy;
using Xunit;

namespace Briefings.Tests.Sites;

/// <summary>The whole sites that the tests build, by name, each built once.</summary>
internal static class TestSites
{
    /// <summary>The day of every test's build.</summary>
    public static readonly DateOnly Today = new(2024, 6, 1);

    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Built = new(StringComparer.Ordinal);

    /// <summary>The names of all sites: this repository's own, those of tests/sites, and generated ones.</summary>
    public static TheoryData<string> Names { get; } = ["own", "every-field", "hostile"];

    /// <summary>The site <paramref name="name"/>, built once for all tests.</summary>
    public static BuiltSite Get(string name) =>
        Built.GetOrAdd(name, n => new(() => BuiltSite.Of(Input(n), new BuildOptions(Today, Workers: 2)))).Value;

    /// <summary>The input of the site <paramref name="name"/>.</summary>
    public static FileTree Input(string name) =>
        name switch
        {
            "own" => Folder("", "content/", "templates/", "seeds/", "site.yml"),
            "hostile" => new GeneratedSite(seed: 1)
            {
                Briefings = 150,
                Actors = 60,
                IsHostile = true,
            }.Files(),
            _ => Folder($"tests/sites/{name}/", ""),
        };

    private static FileTree Folder(string folder, params string[] parts) =>
        new(
            TrackedFile
                .All.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal))
                .Select(f => (Path: f.Path[folder.Length..], f.Bytes))
                .Where(f => parts.Any(p => f.Path.StartsWith(p, StringComparison.Ordinal)))
                .Select(f => InputFile.Of(f.Path, f.Bytes))
        );
}
