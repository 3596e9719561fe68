using System.Collections.Concurrent;
using System.Text;
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

    /// <summary>
    /// The input of the site <paramref name="name"/>: its own name, and behind dots what is changed in its site.yml:
    /// <c>own.wire</c> has the theme wire, <c>own.ar</c> the language ar.
    /// </summary>
    public static FileTree Input(string name)
    {
        var parts = name.Split('.');
        var input = Of(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            input = part.Length == 2 ? With(input, "language", part) : With(input, "theme", part);
        }

        return input;
    }

    private static FileTree With(FileTree input, string key, string value)
    {
        var config = Encoding.UTF8.GetString(input.Find("site.yml")!.ReadAllBytes());
        var lines = config.Split('\n').Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal));
        return input.OverlaidBy(FileTree.Of(("site.yml", $"{string.Join('\n', lines)}\n{key}: {value}\n")));
    }

    private static FileTree Of(string name) =>
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
