namespace Briefings.Model;

/// <summary>What a build makes: the site, the pages that can be rendered, and what was found so far.</summary>
/// <param name="Site">The site as a value.</param>
/// <param name="Planned">Every output file but the search files, by path; each renders when asked.</param>
/// <param name="Found">The findings of all stages before rendering; pages add theirs when they are made.</param>
public sealed record BuildResult(Site Site, IReadOnlyList<Page> Planned, Diagnostics Found)
{
    private readonly Lazy<IReadOnlyList<Page>> _pages = new([]);
    private readonly int _additions = Found.Additions;

    /// <summary>
    /// What of the documents' prose is other than what the last process made of the site, and nothing else is; null
    /// when that is not known.
    /// </summary>
    public IReadOnlySet<Concern>? Changed { get; init; }

    /// <summary>How many threads may work.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Whether nothing was found since, by pages that were made or by who wrote them.</summary>
    internal bool IsFoundSame => Found.Additions == _additions;

    /// <summary>The search files, whose names depend on what they hold; made when first asked for.</summary>
    public Lazy<IReadOnlyList<Page>> Search
    {
        get;
        init
        {
            field = value;
            _pages = new(() => Merged(Planned, [.. value.Value.OrderBy(p => p.Path, StringComparer.Ordinal)]));
        }
    } = new([]);

    /// <summary>Every output file, by path; each renders when asked.</summary>
    public IReadOnlyList<Page> Pages => Search.Value.Count == 0 ? Planned : _pages.Value;

    // Both are in order.
    private static List<Page> Merged(IReadOnlyList<Page> planned, IReadOnlyList<Page> search)
    {
        var pages = new List<Page>(planned.Count + search.Count);
        var next = 0;
        foreach (var page in planned)
        {
            while (next < search.Count && string.CompareOrdinal(search[next].Path, page.Path) < 0)
            {
                pages.Add(search[next++]);
            }

            pages.Add(page);
        }

        pages.AddRange(search.Skip(next));
        return pages;
    }
}
