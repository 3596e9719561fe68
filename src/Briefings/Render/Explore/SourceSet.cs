using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>Some sources, counted.</summary>
internal sealed class SourceSet
{
    /// <summary>The set of <paramref name="sources"/>.</summary>
    public SourceSet(IReadOnlyList<CountedSource> sources)
    {
        Counted = sources;
        Sources = [.. sources.Select(one => one.Source)];
        Uses = sources.Sum(one => one.Uses);
        Independent = sources.Select(one => one.Origin).ToHashSet(ReferenceEqualityComparer.Instance).Count;
        Unarchived = [.. Sources.Where(source => source.ArchiveAddress is null)];
    }

    /// <summary>The sources, as they were counted.</summary>
    public IReadOnlyList<CountedSource> Counted { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>How often pages use one of them.</summary>
    public int Uses { get; }

    /// <summary>How many do not rest on each other.</summary>
    public int Independent { get; }

    /// <summary>Those without a copy in an archive.</summary>
    public IReadOnlyList<Source> Unarchived { get; }
}

/// <summary>A source, looked up once for all sets that it is in.</summary>
/// <param name="Source">The source.</param>
/// <param name="Uses">How many pages use it.</param>
/// <param name="Origin">The source from which it derives in the end; itself when it relays none.</param>
internal readonly record struct CountedSource(Source Source, int Uses, Source Origin)
{
    /// <summary><paramref name="source"/>, looked up in <paramref name="site"/>.</summary>
    public static CountedSource Of(Source source, Site site) =>
        new(source, site.References.UsesOfSource.Count(source.Id), site.References.OriginOf(source));
}
