using System.Collections.Concurrent;
using Briefings.Model;
using Xunit;

namespace Briefings.Tests.Incremental;

/// <summary>A site that is built again and again, by processes that know only what the last one kept.</summary>
internal sealed class KeptSite
{
    private readonly BuildOptions _options;
    private readonly Dictionary<string, string> _output = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _fetched = new(StringComparer.Ordinal);
    private FileTree _built;
    private KeptBuild? _kept;

    /// <summary>A site, built once.</summary>
    public KeptSite(FileTree tree, BuildOptions options)
    {
        (_built, _options) = (tree, options);
        Tree = tree;
        Build(tree);
    }

    /// <summary>The files.</summary>
    public FileTree Tree { get; private set; }

    /// <summary>The files of which the last build looked at what was kept.</summary>
    public IReadOnlySet<string> Fetched { get; private set; } = new HashSet<string>();

    /// <summary>What the last build found.</summary>
    public IReadOnlyList<Diagnostic> Found { get; private set; } = [];

    /// <summary>Whether the last build found an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>
    /// Builds <paramref name="tree"/>, asserts that all is as a clean build has it, and gives the pages that were made.
    /// </summary>
    public IReadOnlyList<string> Build(FileTree tree)
    {
        Tree = tree;
        _fetched.Clear();
        var memory =
            _kept is null || _built.Files.Any(file => tree.Find(file.Path) is null) ? new() : Memory(tree, _kept);
        var result = SiteBuilder.Build(tree, _options, memory);
        var clean = SiteBuilder.Build(tree, _options);
        var made = result
            .Pages.Where(page => !IsLeft(page, result))
            .ToDictionary(page => page.Path, page => TextEdits.Made(page, result.Found), StringComparer.Ordinal);
        Fetched = _fetched.Keys.ToHashSet(StringComparer.Ordinal);
        var output = result.Pages.ToDictionary(
            page => page.Path,
            page => made.GetValueOrDefault(page.Path) ?? _output[page.Path],
            StringComparer.Ordinal
        );

        Assert.Equal(TextEdits.Made(clean), output);
        Found = result.Found.Sorted();
        Assert.Equal(result.Found.Count(Severity.Warning), clean.Found.Count(Severity.Warning));
        HasErrors = result.Found.HasErrors;
        if (!HasErrors)
        {
            (_built, _kept) = (tree, memory.Keep(result) is { } kept ? kept with { Files = [.. kept.Files] } : null);
            _output.Clear();
            foreach (var (path, hash) in output)
            {
                _output.Add(path, hash);
            }
        }

        // What was left could be made as well, should the output have lost it.
        TextEdits.Same(clean, result);
        return [.. made.Keys];
    }

    private BuildMemory Memory(FileTree tree, KeptBuild kept)
    {
        var open = tree.Files.Where(file => file.Hash != _built.Find(file.Path)?.Hash);
        var isAdded = open.ToLookup(file => _built.Find(file.Path) is null, file => file.Path);
        var whole = kept with
        {
            Files = [.. kept.Files.Select(Watched)],
            Site = Copied(kept.Site),
            Search = Copied(kept.Search),
        };
        return new(whole, [.. isAdded[false]], [.. isAdded[true]]);
    }

    private KeptEntry Watched(KeptEntry entry) =>
        new(
            entry.Path,
            () =>
            {
                _fetched[entry.Path] = true;
                return entry.Head();
            },
            entry.RestLength,
            entry.Rest
        )
        {
            Counts = entry.Counts,
        };

    private static Lazy<IReadOnlyList<Spooled>> Copied(Lazy<IReadOnlyList<Spooled>> pieces) =>
        new([.. pieces.Value.Select(piece => Spooled.Of([.. piece.ToArray()]))]);

    private bool IsLeft(Page page, BuildResult result) =>
        result.Changed is { } changed
        && page.Concerns is { } concerns
        && !concerns().Any(changed.Contains)
        && _output.ContainsKey(page.Path);
}
