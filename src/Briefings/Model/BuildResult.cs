namespace Briefings.Model;

/// <summary>What a build makes: the site, the pages that can be rendered, and what was found so far.</summary>
/// <param name="Site">The site as a value.</param>
/// <param name="Planned">Every output file but the search files, by path; each renders when asked.</param>
/// <param name="Found">The findings of all stages before rendering; pages add theirs when they are made.</param>
public sealed record BuildResult(Site Site, IReadOnlyList<Page> Planned, Diagnostics Found)
{
    private readonly Lazy<IReadOnlyList<Page>> _pages = new([]);

    /// <summary>The search files, whose names depend on what they hold; made when first asked for.</summary>
    public Lazy<IReadOnlyList<Page>> Search
    {
        get;
        init
        {
            field = value;
            _pages = new(() => [.. Planned.Concat(value.Value).OrderBy(p => p.Path, StringComparer.Ordinal)]);
        }
    } = new([]);

    /// <summary>Every output file, by path; each renders when asked.</summary>
    public IReadOnlyList<Page> Pages => Search.Value.Count == 0 ? Planned : _pages.Value;
}
