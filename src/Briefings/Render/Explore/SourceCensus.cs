using Briefings.Model;
using Briefings.Model.Text;
using Briefings.Render.Views;

namespace Briefings.Render.Explore;

/// <summary>The sources that published pages use, and those with a page, by publisher and its grade.</summary>
internal sealed class SourceCensus
{
    /// <summary>The census of <paramref name="site"/>.</summary>
    public SourceCensus(Site site)
    {
        var inline = site
            .References.Sources.Values.Where(source =>
                source.IsInline && site.References.UsesOfSource.Contains(source.Id)
            )
            .OrderBy(source => source.Id, StringComparer.Ordinal);
        All = new(site.Sources.Concat(inline), site);
        Publishers =
        [
            .. All.Sources.GroupBy(source => source.Publisher.Text, StringComparer.Ordinal)
                .Select(group => new PublisherSources(
                    SourceViews.PublisherName(group.First(), site),
                    site.References.Publishers.GetValueOrDefault(group.Key),
                    new(group, site)
                ))
                .OrderBy(publisher => Folding.Key(publisher.Name), StringComparer.Ordinal)
                .ThenBy(publisher => publisher.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>All of them.</summary>
    public SourceSet All { get; }

    /// <summary>The publishers, by name.</summary>
    public IReadOnlyList<PublisherSources> Publishers { get; }
}

/// <summary>What one publisher issued.</summary>
/// <param name="Name">The publisher's name.</param>
/// <param name="Publisher">The publisher's record; null when there is none.</param>
/// <param name="Set">The sources.</param>
internal sealed record PublisherSources(string Name, Publisher? Publisher, SourceSet Set);

/// <summary>Some sources, counted.</summary>
internal sealed class SourceSet
{
    /// <summary>The set of <paramref name="sources"/>.</summary>
    public SourceSet(IEnumerable<Source> sources, Site site)
    {
        Sources = [.. sources];
        Uses = Sources.Sum(source => site.References.UsesOfSource[source.Id].Count());
        Independent = Sources.Select(source => SourceViews.Root(source, site).Id).Distinct().Count();
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
