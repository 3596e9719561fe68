using Briefings.Model;
using Briefings.Review;
using Briefings.Review.Output;
using Briefings.Search;

namespace Briefings;

/// <summary>Compares two versions of a site, built in one process with one clock.</summary>
public static class Reviewer
{
    /// <summary>
    /// Builds <paramref name="base"/> and <paramref name="head"/>, tells what changed in meaning, and makes the
    /// preview: the whole new site, with the review below <c>/_review/</c>. Never throws for what either holds.
    /// </summary>
    /// <param name="base">The files before; none of a site when it was not there yet.</param>
    /// <param name="head">The files now.</param>
    /// <param name="names">What both are called: commits, "working tree".</param>
    /// <param name="options">How both are built.</param>
    public static Preview Compare(FileTree @base, FileTree head, (string Base, string Head) names, BuildOptions options)
    {
        @base = WithFilesOf(head, @base);
        var memory = new BuildMemory();
        var after = SiteBuilder.Build(head, options, memory);
        var before = @base.Find("site.yml") is null
            ? Nothing(head, options)
            : SiteBuilder.Build(@base, options, memory);
        var comparison = new Comparison(new(@base, before, names.Base), new(head, after, names.Head), options.Workers);
        var theme = comparison.Theme;
        var oldTheme =
            theme is { Any: true, HasContent: true } && before.Pages.Count > 0
                ? SiteBuilder.Build(InThemeOf(@base, head), options, memory)
                : null;
        var files = new Dictionary<BuildResult, Dictionary<string, Page>>(ReferenceEqualityComparer.Instance);
        var changes = comparison.Tell(oldTheme, (result, query) => Search(result, query, files));
        return new(changes, head, new(after.Site, Pages(after, comparison, changes), new Diagnostics()));
    }

    // Most files are the same in both: as the same objects they are read once.
    private static FileTree WithFilesOf(FileTree head, FileTree @base) =>
        new(@base.Files.Select(f => head.Find(f.Path) is { } same && IsSame(f, same) ? same : f), @base.Findings);

    private static bool IsSame(InputFile one, InputFile other)
    {
        const int Large = 1024 * 1024;
        try
        {
            return one.Length == other.Length
                && one.Length < Large
                && one.ReadAllBytes().AsSpan().SequenceEqual(other.ReadAllBytes());
        }
        catch (IOException)
        {
            // Whoever reads it says so.
            return false;
        }
    }

    // Before there was a site, there was none of its pages and none of its mistakes.
    private static BuildResult Nothing(FileTree head, BuildOptions options)
    {
        var config = head.Files.Where(f =>
            f.Path == "site.yml" || f.Path.StartsWith("templates/", StringComparison.Ordinal)
        );
        return new(SiteBuilder.Build(new FileTree(config), options).Site, [], new Diagnostics());
    }

    private static FileTree InThemeOf(FileTree @base, FileTree head) =>
        new([.. head.Files.Where(f => !IsTheme(f)), .. @base.Files.Where(IsTheme)]);

    private static bool IsTheme(InputFile file) =>
        file.Path == "site.yml" || file.Path.StartsWith("templates/", StringComparison.Ordinal);

    private static SearchAnswer Search(
        BuildResult result,
        string query,
        Dictionary<BuildResult, Dictionary<string, Page>> files
    )
    {
        if (!files.TryGetValue(result, out var pages))
        {
            pages = result.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
            files.Add(result, pages);
        }

        return SearchQuery.Run(query, path => pages.GetValueOrDefault(path)?.Make(new Diagnostics()));
    }

    private static List<Page> Pages(BuildResult after, Comparison comparison, Changes changes)
    {
        var made = comparison.MadePages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        return [.. after.Pages.Select(p => made.GetValueOrDefault(p.Path, p)), .. ReviewPages.Of(changes)];
    }
}
