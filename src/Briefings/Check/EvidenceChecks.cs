using Briefings.Model;

namespace Briefings.Check;

/// <summary>BR305, BR306, BR309: whether facts have evidence, and from more than one side.</summary>
internal static class EvidenceChecks
{
    private static readonly string[] OfAParty = ["claim-by-party", "state-media"];

    /// <summary>Checks the relationships and facts of <paramref name="actor"/>.</summary>
    public static void Check(Actor actor, Site site, Diagnostics found)
    {
        foreach (var relationship in actor.Relationships)
        {
            if (relationship.Evidence.Count == 0)
            {
                var label = $"{relationship.Type.Label} {relationship.Target.Text}";
                found.Add(
                    CheckRules.NoEvidence,
                    relationship.Target.At,
                    $"nobody vouches for '{label}'",
                    "add evidence: [source-id]"
                );
            }
        }

        foreach (
            var evidence in actor
                .Relationships.Select(r => r.Evidence)
                .Concat(actor.Sizes.Select(s => s.Evidence))
                .Concat(actor.Designations.Select(d => d.Evidence))
                .Concat(actor.Leaders.Select(l => l.Evidence))
        )
        {
            CheckSides(evidence, site, found);
        }
    }

    /// <summary>Checks the date and the evidence of <paramref name="happening"/>.</summary>
    public static void Check(Event happening, Site site, Diagnostics found)
    {
        if (happening.DateAt is { } at && happening.Date.Month == 0)
        {
            found.Add(
                CheckRules.Undated,
                at,
                $"the event is dated by its year alone: {happening.Date}",
                "give at least the month, as in 2024-03"
            );
        }

        if (happening.Evidence.Count == 0)
        {
            found.Add(
                CheckRules.NoEvidence,
                happening.Title.At,
                $"nobody vouches for the event '{happening.Title.Text}'",
                "add evidence: [source-id]"
            );
        }

        CheckSides(happening.Evidence, site, found);
        foreach (var tally in happening.Tallies)
        {
            CheckSides(tally.Evidence, site, found);
        }
    }

    /// <summary>Checks the judgements of <paramref name="briefing"/>.</summary>
    public static void Check(Briefing briefing, Site site, Diagnostics found)
    {
        foreach (var judgement in briefing.Judgements)
        {
            CheckSides(judgement.Evidence, site, found, judgement.Confidence is Confidence.High);
        }
    }

    /// <summary>
    /// Copies of one report are one source, and a party's word is a claim; high confidence wants two origins.
    /// </summary>
    private static void CheckSides(
        IReadOnlyList<Evidence> evidence,
        Site site,
        Diagnostics found,
        bool needsTwo = false
    )
    {
        var sources = evidence
            .Where(e => e.Stance == Stance.Supports)
            .Select(e => site.References.Sources.GetValueOrDefault(e.Ref.Text))
            .OfType<Source>()
            .Distinct()
            .ToList();
        if (sources.Count == 0)
        {
            return;
        }

        var origins = sources.Select(site.References.OriginOf).DistinctBy(s => s.Id).ToList();
        var names = string.Join(", ", sources.Select(s => $"'{s.Id}'"));
        var fault =
            origins.TrueForAll(s => OfAParty.Contains(s.SourceKind)) ? $"only a party to the conflict says so ({names})"
            : sources.Count > 1 && origins.Count == 1 ? $"{names} go back to one origin, '{origins[0].Id}'"
            : needsTwo && origins.Count == 1 ? $"high confidence rests on one source, {names}"
            : null;
        if (fault is not null)
        {
            found.Add(CheckRules.OneSided, evidence[0].Ref.At, fault, "add an independent source");
        }
    }
}
