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
            _pages = new(() => InOrder(Planned, value.Value, page => page.Path));
        }
    } = new([]);

    /// <summary>Whether the search files are made beside the planned pages, and not before them.</summary>
    public bool IsSearchAhead { get; init; }

    /// <summary>Every output file, by path; each renders when asked.</summary>
    public IReadOnlyList<Page> Pages => Search.Value.Count == 0 ? Planned : _pages.Value;

    /// <summary>Planned pages, or what was made of them, and those of search, in the order of their paths.</summary>
    /// <param name="planned">The planned ones, which are in order.</param>
    /// <param name="search">Those of search.</param>
    /// <param name="pathOf">The path of one.</param>
    internal static List<T> InOrder<T>(IReadOnlyList<T> planned, IEnumerable<T> search, Func<T, string> pathOf)
    {
        T[] others = [.. search.OrderBy(pathOf, StringComparer.Ordinal)];
        var pages = new List<T>(planned.Count + others.Length);
        var next = 0;
        foreach (var page in planned)
        {
            while (next < others.Length && string.CompareOrdinal(pathOf(others[next]), pathOf(page)) < 0)
            {
                pages.Add(others[next++]);
            }

            pages.Add(page);
        }

        pages.AddRange(others.Skip(next));
        return pages;
    }
}
