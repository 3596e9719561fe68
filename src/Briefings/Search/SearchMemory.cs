using Briefings.Model;

namespace Briefings.Search;

/// <summary>What the last index was made of.</summary>
internal sealed class SearchMemory
{
    private Func<IReadOnlyList<ReadOnlyMemory<byte>>> _bytes = () => [];

    // What the last index was made of, for the next to go on from; null when there is none.
    private Lazy<SearchState?> _last = new((SearchState?)null);

    /// <summary>Goes on from what another process kept.</summary>
    public void TakeUp(Lazy<IReadOnlyList<ReadOnlyMemory<byte>>> kept) =>
        _last = new(() => kept.Value is [{ IsEmpty: false } bytes] ? SearchState.Of(bytes) : null);

    /// <summary>Begins to look at what was taken up.</summary>
    public void LookAhead(int workers) => Workers.Ahead(workers, _last);

    /// <summary>The search files of <paramref name="site"/>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="options">How many threads may work, and where files wait.</param>
    /// <param name="changed">All that is other than when the last index was made; null when that is not known.</param>
    /// <param name="documents">Whose prose is, as it is now.</param>
    public IReadOnlyList<Page> Of(
        Site site,
        BuildOptions options,
        IReadOnlySet<Concern>? changed,
        Func<IReadOnlyList<Document>> documents
    )
    {
        var updated =
            changed is not null && !changed.Contains(new(ConcernKind.Fields)) && _last.Value is { } last
                ? new SearchUpdate(site, last, options.Workers).Make(documents())
                : null;
        var index = updated ?? SearchIndexer.Index(site, options.Workers, options.Spool);
        Keep(index.State, options.Spool);
        return index.Files;
    }

    /// <summary>What the last index was made of, as bytes for another process; none when none was made.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> ToBytes() => _bytes();

    // Who has a spool makes one index only.
    private void Keep(SearchState state, Spool? spool)
    {
        if (spool is null)
        {
            (_last, _bytes) = (new(state), state.ToBytes);
            return;
        }

        Spooled[] pieces = [.. state.ToBytes().Select(piece => spool.Put(piece.Span))];
        (_last, _bytes) = (
            new((SearchState?)null),
            () => [.. pieces.Select(piece => new ReadOnlyMemory<byte>(piece.ToArray()))]
        );
    }
}
