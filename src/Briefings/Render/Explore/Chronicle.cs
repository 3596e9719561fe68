using Briefings.Model;

namespace Briefings.Render.Explore;

/// <summary>The dated statements of a site and the years that have a page.</summary>
internal sealed class Chronicle
{
    // Every year of a life time; of earlier ones only those in which something began or ended.
    private const int Recent = 120;

    /// <summary>The chronicle of <paramref name="site"/>.</summary>
    public Chronicle(Site site)
    {
        var all = Statement.Of(site);
        Dated = [.. all.Where(statement => !statement.IsUndated)];
        Undated = [.. all.Where(statement => statement.IsUndated)];
        Years = YearsOf(site, Dated);
    }

    /// <summary>The statements with a date, actor by actor.</summary>
    public IReadOnlyList<Statement> Dated { get; }

    /// <summary>Those without.</summary>
    public IReadOnlyList<Statement> Undated { get; }

    /// <summary>
    /// The years with a page, in order: between any two nothing begins or ends, so that the earlier page tells all that
    /// held in a year without one.
    /// </summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The statements that held or may have held at some time in <paramref name="year"/>.</summary>
    public IEnumerable<Statement> In(int year) => Dated.Where(statement => statement.Time.SomeTimeIn(year) != Held.No);

    // Up to the last year that the site speaks of: what holds still held then.
    private static IReadOnlyList<int> YearsOf(Site site, IReadOnlyList<Statement> dated)
    {
        var turns = dated
            .SelectMany(statement => new[] { statement.From, statement.To })
            .OfType<PartialDate>()
            .SelectMany(date => date.Approximate ? new[] { date.Year - 1, date.Year, date.Year + 1 } : [date.Year])
            .Where(year => year is >= 1 and <= 9999)
            .ToList();
        if (turns.Count == 0)
        {
            return [];
        }

        var spoken = site
            .Briefings.Select(briefing => briefing.Date.Year)
            .Concat(site.Events.Select(happening => happening.Date.Year));
        var last = turns.Concat(spoken).Max();
        var first = Math.Max(turns.Min(), last - Recent);
        return [.. turns.Concat(Enumerable.Range(first, last - first + 1)).Distinct().Order()];
    }
}
