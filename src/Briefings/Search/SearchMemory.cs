using Briefings.Model;

namespace Briefings.Search;

/// <summary>What the last index was made of.</summary>
internal sealed class SearchMemory
{
    // For the next to go on from; null when there is none.
    private Lazy<SearchState?> _last = new((SearchState?)null);

    /// <summary>Goes on from what another process kept.</summary>
    public void TakeUp(Lazy<IReadOnlyList<Spooled>> kept) => _last = new(() => SearchState.Of(kept.Value));

    /// <summary>The search files of <paramref name="site"/>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="options">How many threads may work, and where files wait.</param>
    /// <param name="changed">All that is other than when the last index was made; null when that is not known.</param>
    /// <param name="documents">Whose prose is, as it is now.</param>
    /// <param name="isLast">Whether no index goes on from this one.</param>
    public IReadOnlyList<Page> Of(
        Site site,
        BuildOptions options,
        IReadOnlySet<Concern>? changed,
        Func<IReadOnlyList<Document>> documents,
        bool isLast
    )
    {
        var updated =
            changed is not null && !changed.Contains(new(ConcernKind.Fields)) && _last.Value is { } last
                ? new SearchUpdate(site, last, options.Workers).Make(documents())
                : null;
        var index = updated ?? SearchIndexer.Index(site, options.Workers, options.Spool, isLast);
        _last = new(index.State);
        return index.Files;
    }

    /// <summary>What the last index was made of, for another process; nothing when none was made.</summary>
    public IReadOnlyList<Spooled> ToPieces() => _last.Value?.ToPieces() ?? [];
}
