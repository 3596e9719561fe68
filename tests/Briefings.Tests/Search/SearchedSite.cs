using Briefings.Model;
using Briefings.Search;

namespace Briefings.Tests.Search;

/// <summary>A site in memory whose search files can be asked, and spoilt.</summary>
internal sealed class SearchedSite
{
    private readonly Dictionary<string, byte[]> _files;

    private SearchedSite(Dictionary<string, byte[]> files) => _files = files;

    /// <summary>The search files, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Builds a site of <paramref name="files"/> in the language <paramref name="language"/>.</summary>
    public static SearchedSite Of(string language, params (string Path, string Text)[] files)
    {
        var config = ("site.yml", $"title: Test\nlanguage: {language}\n");
        var input = FileTree.Of([config, .. files]);
        return Of(SiteBuilder.Build(input, new BuildOptions(new DateOnly(2024, 6, 1))).Pages);
    }

    /// <summary>The site of some pages that are made already.</summary>
    public static SearchedSite Of(IEnumerable<Page> pages)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var page in pages.Where(p => p.Path.StartsWith("search/", StringComparison.Ordinal)))
        {
            using var bytes = page.Make(new Diagnostics());
            using var copy = new MemoryStream();
            bytes.CopyTo(copy);
            files.Add(page.Path, copy.ToArray());
        }

        return new(files);
    }

    /// <summary>The same site with one file changed; null takes it away.</summary>
    public SearchedSite With(string path, byte[]? bytes)
    {
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        files.Remove(path);
        if (bytes is not null)
        {
            files.Add(path, bytes);
        }

        return new(files);
    }

    /// <summary>What a reader finds.</summary>
    public SearchAnswer Ask(string query) =>
        SearchQuery.Run(query, path => _files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null);

    /// <summary>The URLs found, best first.</summary>
    public string[] Find(string query) => [.. Ask(query).Results.Select(r => r.Url)];

    /// <summary>The file of an actor.</summary>
    public static (string Path, string Text) Actor(string id, string name, params string[] aliases)
    {
        var names = string.Join(", ", aliases.Select(a => $"\"{a}\""));
        return ($"content/actors/{id}.md", $"---\nname: {name}\nkind: armed-group\naliases: [{names}]\n---\n");
    }

    /// <summary>The file of a briefing.</summary>
    public static (string Path, string Text) Briefing(string id, string title, string text, string more = "") =>
        ($"content/briefings/{id}.md", $"---\ntitle: {title}\ndate: 2024-03-01\n{more}---\n\n{text}\n");
}
