using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Render.Explore;

/// <summary>The sources that published pages use, and those with a page, by publisher and its grade.</summary>
internal sealed class SourceCensus
{
    /// <summary>The census of <paramref name="site"/>.</summary>
    public SourceCensus(Site site)
    {
        var publisherNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var inline = site
            .References.Sources.Where(known => known.Value.IsInline && site.References.UsesOfSource.Contains(known.Key))
            .Select(known => Count(known.Key, known.Value))
            .OrderBy(one => one.Id, StringComparer.Ordinal);
        CountedSource[] counted = [.. site.Sources.Select(source => Count(source.Id, source)), .. inline];
        All = new(counted);
        var publishers = counted
            .GroupBy(one => one.Publisher, StringComparer.Ordinal)
            .Select(group => (Record: site.References.Publishers.GetValueOrDefault(group.Key), Sources: group))
            .Select(one => new PublisherSources(
                one.Record?.Name.Text ?? one.Sources.Key,
                one.Record,
                new([.. one.Sources])
            ))
            .OrderBy(publisher => Folding.Key(publisher.Name), StringComparer.Ordinal)
            .ThenBy(publisher => publisher.Name, StringComparer.Ordinal)
            .ToList();
        Publishers = publishers.Count;
        var byLetter = publishers.ToLookup(publisher => publisher.Publisher?.Reliability);
        var byGrade = counted.ToLookup(one => site.References.Publishers.GetValueOrDefault(one.Publisher)?.Reliability);
        Grades =
        [
            .. "ABCDEF"
                .Select(letter => (char?)letter)
                .Concat(byLetter.Contains(null) ? new char?[] { null } : [])
                .Select(letter => new GradeSources(letter, [.. byLetter[letter]], new([.. byGrade[letter]]))),
        ];

        CountedSource Count(string id, Source source)
        {
            var publisher = source.Publisher.Text;
            publisherNames.TryAdd(publisher, publisher);
            var origin = site.References.OriginOf(source).Id;
            return new(
                id,
                publisherNames[publisher],
                site.References.UsesOfSource.Count(id),
                origin == id ? id : origin,
                source.ArchiveAddress is not null
            );
        }
    }

    /// <summary>All of them.</summary>
    public SourceSet All { get; }

    /// <summary>How many publishers they have.</summary>
    public int Publishers { get; }

    /// <summary>
    /// The grades from A to F, used or not, so that the scale explains itself; publishers without one come last.
    /// </summary>
    public IReadOnlyList<GradeSources> Grades { get; }
}

/// <summary>What publishers of one grade issued.</summary>
/// <param name="Letter">A to F; null for those that are not graded.</param>
/// <param name="Publishers">The publishers, by name.</param>
/// <param name="Set">Their sources.</param>
internal sealed record GradeSources(char? Letter, IReadOnlyList<PublisherSources> Publishers, SourceSet Set);

/// <summary>What one publisher issued.</summary>
/// <param name="Name">The publisher's name.</param>
/// <param name="Publisher">The publisher's record; null when there is none.</param>
/// <param name="Set">The sources.</param>
internal sealed record PublisherSources(string Name, Publisher? Publisher, SourceSet Set);
