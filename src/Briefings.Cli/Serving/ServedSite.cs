using System.Collections.Concurrent;
using Briefings.Model;

namespace Briefings.Cli.Serving;

/// <summary>One build, whose pages are made when asked for, each once.</summary>
internal sealed class ServedSite
{
    private const int MostKept = 1000;

    private readonly ConcurrentDictionary<string, Lazy<ServedFile>> _made = new(StringComparer.Ordinal);

    /// <summary>The build <paramref name="result"/> of <paramref name="input"/>.</summary>
    /// <param name="id">Tells it from all other builds, of other servers too.</param>
    /// <param name="input">The files it was made of.</param>
    /// <param name="result">The build.</param>
    /// <param name="options">How it was built.</param>
    /// <param name="fault">A fault of ours because of which this is an earlier build than asked for; else null.</param>
    public ServedSite(string id, FileTree input, BuildResult result, BuildOptions options, string? fault = null)
    {
        (Id, Input, Result, Options, Fault) = (id, input, result, options, fault);
        IsDoubtful = Errors.Any(IsOfAllPages);
    }

    /// <summary>Tells this build from all others.</summary>
    public string Id { get; }

    /// <summary>The files that it was made of.</summary>
    public FileTree Input { get; }

    /// <summary>The build.</summary>
    public BuildResult Result { get; }

    /// <summary>How it was built.</summary>
    public BuildOptions Options { get; }

    /// <summary>A fault of ours because of which this is an earlier build than asked for; null when none.</summary>
    public string? Fault { get; }

    /// <summary>Whether site.yml or the theme has an error, so that no page is as its author wants it.</summary>
    public bool IsDoubtful { get; }

    /// <summary>The errors found so far, those of the pages made so far included.</summary>
    public IReadOnlyList<Diagnostic> Errors => Result.Found.Sorted(Severity.Error);

    /// <summary>Whether <paramref name="finding"/> is one of site.yml or the theme.</summary>
    public static bool IsOfAllPages(Diagnostic finding) =>
        finding.At.File == "site.yml" || finding.At.File.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>Whether the build has a file at <paramref name="path"/>.</summary>
    public bool Has(string path) => Find(path) is not null;

    /// <summary>The file at <paramref name="path"/>; null when the build has none.</summary>
    /// <exception cref="IOException">It is an input file that is gone.</exception>
    public ServedFile? Make(string path)
    {
        if (Find(path) is not { } page)
        {
            return null;
        }

        if (_made.Count > MostKept)
        {
            _made.Clear();
        }

        return _made.GetOrAdd(path, _ => new(() => Make(page), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
    }

    // Pages come by path, and most are never asked for: no table of them is made at every build.
    // The index of a large site takes seconds: it is made when somebody searches.
    private Page? Find(string path) =>
        Find(path, Result.Planned)
        ?? (path.StartsWith("search/", StringComparison.Ordinal) ? Find(path, Result.Pages) : null);

    private static Page? Find(string path, IReadOnlyList<Page> pages)
    {
        var (from, to) = (0, pages.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(pages[middle].Path, path);
            if (order == 0)
            {
                return pages[middle];
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return null;
    }

    private string? FileOf(Page page)
    {
        if (page.Url.Split('/') is not [.., var id, ""])
        {
            return null;
        }

        var site = Result.Site;
        Document? briefing = site.References.BriefingPositions.TryGetValue(id, out var at) ? site.Briefings[at] : null;
        return (
            briefing?.Url == page.Url ? briefing : site.Documents.FirstOrDefault(d => d.Id == id && d.Url == page.Url)
        )
            ?.At
            .File;
    }

    private ServedFile Make(Page page)
    {
        if (page.Source is { } source)
        {
            return new(page.Path, Input.Find(source)?.Hash ?? HashOf(page), () => page.Make(Result.Found))
            {
                Source = source,
            };
        }

        var found = new Diagnostics();
        using var made = page.Make(found);
        using var bytes = new MemoryStream();
        made.CopyTo(bytes);
        Result.Found.AddRange(found.Sorted());
        return ServedFile.Of(page.Path, bytes.ToArray()) with { IsSound = !found.HasErrors, Source = FileOf(page) };
    }

    private ContentHash HashOf(Page page)
    {
        using var bytes = page.Make(Result.Found);
        return ContentHash.Of(bytes);
    }
}
