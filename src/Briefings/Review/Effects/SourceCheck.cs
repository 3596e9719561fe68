using System.Globalization;
using Briefings.Model;
using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Looks at the sources of each new or changed claim.</summary>
internal static class SourceCheck
{
    /// <summary>The claims among <paramref name="facts"/> that came or differ.</summary>
    public static IReadOnlyList<ClaimCheck> Of(IReadOnlyList<FoundFact> facts, Sides sides) =>
        [
            .. facts
                .Where(f => f.After is { } now && (now.IsClaim || now.Evidence.Count > 0))
                .Select(f => new ClaimCheck(
                    f.Fact,
                    [.. f.After!.Evidence.Select(e => Of(e, f, sides)).OfType<CheckedSource>().Distinct()],
                    Independent(f.After.Evidence, sides.After.Site)
                )),
        ];

    /// <summary>
    /// The claims of the whole site that rested on sources and rest on none now, with the page of each: also those
    /// whose source was taken away elsewhere.
    /// </summary>
    public static IReadOnlyList<(string Page, string On, string Name)> Lost(Sides sides) =>
        [
            .. from pair in sides.Pairs
            where pair is { Before: not null, After: not null }
            let now = Statements.Of(pair.After!, sides.NewNames).ToLookup(s => s.Group, StringComparer.Ordinal)
            from old in Statements.Of(pair.Before!, sides.OldNames)
            where old.Evidence.Count > 0 && now[old.Group].Any() && now[old.Group].All(s => s.Evidence.Count == 0)
            select (pair.After!.Url, sides.NewNames.Title(pair.After), old.Name),
        ];

    private static CheckedSource? Of(Evidence evidence, FoundFact fact, Sides sides)
    {
        var site = sides.After.Site;
        if (site.References.Sources.GetValueOrDefault(evidence.Ref.Text) is not { } source)
        {
            return null;
        }

        var publisher = site.References.Publishers.GetValueOrDefault(source.Publisher.Text);
        var credibility = evidence.Credibility ?? source.Credibility;
        var isKnown = fact.Before?.Evidence.Any(e => sides.OldNames.Id("source", e.Ref.Text) == source.Id) ?? false;
        return new(
            sides.NewNames.Title(source),
            source.IsInline ? null : source.Url,
            $"{publisher?.Reliability?.ToString() ?? "–"}{credibility?.ToString(CultureInfo.InvariantCulture) ?? "–"}",
            source.ArchiveAddress is not null,
            !isKnown,
            evidence.Stance == Stance.Disputes,
            evidence.Quote?.Text
        );
    }

    // As the editorial checks count: what derives from one original is one, a party's claim and state media are none.
    private static int Independent(IReadOnlyList<Evidence> evidence, Site site) =>
        evidence
            .Select(e => site.References.Sources.GetValueOrDefault(e.Ref.Text))
            .OfType<Source>()
            .Select(site.References.OriginOf)
            .Where(s => s.SourceKind is not ("claim-by-party" or "state-media"))
            .DistinctBy(s => s.Id)
            .Count();
}
