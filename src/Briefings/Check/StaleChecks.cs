using Briefings.Model;

namespace Briefings.Check;

/// <summary>BR310: whether what changes by the year is still looked after.</summary>
internal static class StaleChecks
{
    private const int Years = 3;

    /// <summary>Checks the newest leader and the newest size of <paramref name="actor"/>.</summary>
    public static void Check(Actor actor, Site site, DateOnly today, Diagnostics found)
    {
        if (actor.Dissolved.Count > 0 || actor.Status.Any(s => s.Value is ActorStatus.Dissolved or ActorStatus.Merged))
        {
            return;
        }

        var limit = today.AddYears(-Years);
        var leaders = actor.Leaders.Where(l => l.To is null).Select(l => (l, At: NewestWord(l, site))).ToList();
        if (leaders.Count > 0 && leaders.Max(l => l.At) is { } word && word < limit)
        {
            var leader = leaders.Last(l => l.At == word).l;
            var name = leader.Name ?? leader.Actor;
            found.Add(
                CheckRules.Stale,
                name?.At ?? leader.At,
                $"the newest word on who leads is of {word.Year}: '{name?.Text}'",
                "add a newer source, or an end date"
            );
        }

        var sizes = actor.Sizes.Where(s => s.AsOf is not null).ToList();
        if (sizes.Count > 0 && sizes.MaxBy(s => s.AsOf!.Value.Latest)! is var size && size.AsOf!.Value.Latest < limit)
        {
            found.Add(
                CheckRules.Stale,
                size.At,
                $"the newest size is of {size.AsOf.Value.ToIso()}",
                "add a newer estimate with its source"
            );
        }
    }

    private static DateOnly? NewestWord(Leader leader, Site site) =>
        leader
            .Evidence.Select(e => site.References.Sources.GetValueOrDefault(e.Ref.Text))
            .SelectMany(s => new[] { s?.Issued, s?.Accessed })
            .Append(leader.From)
            .Max(d => d?.Latest);
}
