using Briefings.Model;
using Briefings.Model.Text;

namespace Briefings.Render.Explore;

/// <summary>The sources that published pages use, and those with a page, by publisher and its grade.</summary>
internal sealed class SourceCensus
{
    private readonly Dictionary<string, string> _publishers = new(StringComparer.Ordinal);

    /// <summary>The census of <paramref name="site"/>.</summary>
    public SourceCensus(Site site)
    {
        var byPublisher = new Dictionary<string, SourceSet>(StringComparer.Ordinal);
        var byGrade = "ABCDEF".ToDictionary(letter => letter, _ => new SourceSet());
        var ungraded = new SourceSet();
        foreach (var source in Counted(site))
        {
            All.Add(source);
            var grade = site.References.Publishers.GetValueOrDefault(source.Publisher)?.Reliability;
            (grade is { } letter ? byGrade[letter] : ungraded).Add(source);
            if (!byPublisher.TryGetValue(source.Publisher, out var set))
            {
                byPublisher.Add(source.Publisher, set = new());
            }

            set.Add(source);
        }

        var publishers = byPublisher
            .Select(one =>
                (Record: site.References.Publishers.GetValueOrDefault(one.Key), Text: one.Key, Set: one.Value)
            )
            .Select(one => new PublisherSources(one.Record?.Name.Text ?? one.Text, one.Record, one.Set))
            .OrderBy(publisher => Folding.Key(publisher.Name), StringComparer.Ordinal)
            .ThenBy(publisher => publisher.Name, StringComparer.Ordinal)
            .ToList();
        Publishers = publishers.Count;
        var byLetter = publishers.ToLookup(publisher => publisher.Publisher?.Reliability);
        Grades =
        [
            .. byGrade.Select(grade => new GradeSources(grade.Key, [.. byLetter[grade.Key]], grade.Value)),
            .. byLetter.Contains(null) ? new[] { new GradeSources(null, [.. byLetter[null]], ungraded) } : [],
        ];
    }

    /// <summary>All of them.</summary>
    public SourceSet All { get; } = new();

    /// <summary>How many publishers they have.</summary>
    public int Publishers { get; }

    /// <summary>
    /// The grades from A to F, used or not, so that the scale explains itself; publishers without one come last.
    /// </summary>
    public IReadOnlyList<GradeSources> Grades { get; }

    // Those with a page first, by title; then those that are written out in briefings, by id.
    private IEnumerable<CountedSource> Counted(Site site)
    {
        var inline = site
            .References.Sources.Where(known => known.Value.IsInline && site.References.UsesOfSource.Contains(known.Key))
            .Select(known => Counted(known.Key, known.Value, site))
            .ToArray();
        Array.Sort(inline, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return site.Sources.Select(source => Counted(source.Id, source, site)).Concat(inline);
    }

    // The same text for the same publisher, and ids that are held anyway.
    private CountedSource Counted(string id, Source source, Site site)
    {
        var publisher = source.Publisher.Text;
        if (!_publishers.TryGetValue(publisher, out var known))
        {
            _publishers.Add(publisher, known = publisher);
        }

        var origin = site.References.OriginOf(source).Id;
        return new(
            id,
            known,
            site.References.UsesOfSource.Count(id),
            origin == id ? id : origin,
            source.ArchiveAddress is not null
        );
    }
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
