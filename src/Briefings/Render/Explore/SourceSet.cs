using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>Some sources, counted.</summary>
internal sealed class SourceSet
{
    /// <summary>The set of <paramref name="sources"/>.</summary>
    public SourceSet(IEnumerable<Source> sources, Site site)
    {
        Sources = [.. sources];
        Uses = Sources.Sum(source => site.References.UsesOfSource[source.Id].Count);
        Independent = Sources.Select(source => site.References.OriginOf(source).Id).Distinct().Count();
        Unarchived = [.. Sources.Where(source => source.ArchiveAddress is null)];
    }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>How often pages use one of them.</summary>
    public int Uses { get; }

    /// <summary>How many do not rest on each other.</summary>
    public int Independent { get; }

    /// <summary>Those without a copy in an archive.</summary>
    public IReadOnlyList<Source> Unarchived { get; }
}
