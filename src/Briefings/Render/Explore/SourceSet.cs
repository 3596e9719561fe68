namespace Briefings.Render.Explore;

/// <summary>Some sources, counted.</summary>
internal sealed class SourceSet
{
    /// <summary>The set of <paramref name="sources"/>.</summary>
    public SourceSet(IReadOnlyList<CountedSource> sources)
    {
        Ids = [.. sources.Select(one => one.Id)];
        Uses = sources.Sum(one => one.Uses);
        Independent = sources.Any(one => one.Origin != one.Id)
            ? sources.Select(one => one.Origin).Distinct(StringComparer.Ordinal).Count()
            : sources.Count;
        Unarchived = [.. sources.Where(one => !one.IsArchived).Select(one => one.Id)];
    }

    /// <summary>The ids of the sources.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>How often pages use one of them.</summary>
    public int Uses { get; }

    /// <summary>How many do not rest on each other.</summary>
    public int Independent { get; }

    /// <summary>The ids of those without a copy in an archive.</summary>
    public IReadOnlyList<string> Unarchived { get; }
}

/// <summary>What is counted of a source: of tens of thousands no more is held.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Its publisher: an id, or free text.</param>
/// <param name="Uses">How many pages use it.</param>
/// <param name="Origin">The id of the source from which it derives in the end; its own when it relays none.</param>
/// <param name="IsArchived">Whether there is a copy in an archive.</param>
internal readonly record struct CountedSource(string Id, string Publisher, int Uses, string Origin, bool IsArchived);
