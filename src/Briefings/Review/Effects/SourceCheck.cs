using System.Globalization;
using Briefings.Model;
using Briefings.Review.Causes;
using Briefings.Review.Claims;
using Briefings.Review.Facts;

namespace Briefings.Review.Effects;

/// <summary>Looks at the sources of what is claimed: in facts and in prose.</summary>
/// <param name="sides">Both builds.</param>
/// <param name="facts">The facts that differ.</param>
/// <param name="pages">The pages that differ.</param>
internal sealed class SourceCheck(Sides sides, IReadOnlyList<FoundFact> facts, IReadOnlyList<PageChange> pages)
{
    private readonly IReadOnlyList<ProseClaim> _prose = new ProseClaims(sides).All();
    private readonly Dictionary<string, PageChange> _pages = pages.ToDictionary(p => p.Url, StringComparer.Ordinal);

    /// <summary>The claims that came or differ, facts first; those without any source left are told apart.</summary>
    public IReadOnlyList<ClaimCheck> Claims() =>
        [
            .. facts.Where(f => f.After is { } now && (now.IsClaim || now.Evidence.Count > 0) && !IsLost(f)).Select(Of),
            .. _prose.Where(c => !c.IsLost).Select(Of),
        ];

    /// <summary>
    /// The claims of the whole site that rested on sources and rest on none now: also those whose source was taken
    /// away elsewhere.
    /// </summary>
    public IReadOnlyList<LostClaim> Lost() =>
        [
            .. sides.Pairs.Where(sides.CanDiffer).SelectMany(LostFacts),
            .. _prose
                .Where(c => c.IsLost)
                .Select(c => new LostClaim(
                    c.Document.Url,
                    sides.NewNames.Title(c.Document),
                    c.Excerpt,
                    [.. c.Before!.Sources.Select(s => TitleOf(s, sides.OldNames))]
                )
                {
                    Mark = MarkOf(c),
                }),
        ];

    private IEnumerable<LostClaim> LostFacts(DocumentPair pair) =>
        pair is not { Before: { } before, After: { } after }
            ? []
            : from both in StatementPairs.Differing(
                Statements.Of(before, sides.OldNames),
                Statements.Of(after, sides.NewNames)
            )
            where both is { Before.Evidence.Count: > 0, After.Evidence.Count: 0 }
            select new LostClaim(
                after.Url,
                sides.NewNames.Title(after),
                Said(both.Before!),
                [.. both.Before.Evidence.Select(e => sides.OldNames.Title("source", e.Ref.Text)).Distinct()]
            );

    // The name of a field says nothing without its value.
    private static string Said(Statement statement) =>
        statement is { Kind: FactKind.Field, Details: [var value, ..] }
            ? $"{statement.Name}: {value.Text}"
            : statement.Name;

    private static bool IsLost(FoundFact fact) => fact is { Before.Evidence.Count: > 0, After.Evidence.Count: 0 };

    private ClaimCheck Of(FoundFact found)
    {
        var known = found.Before?.Evidence.Select(e => sides.OldNames.Id("source", e.Ref.Text)).ToHashSet() ?? [];
        var evidence = found.After!.Evidence;
        return new(
            found.Fact.Page,
            found.Fact.On,
            found.Fact.Kind,
            found.Fact.Change,
            Said(found.After),
            [.. evidence.Select(e => Of(e, known)).OfType<CheckedSource>().Distinct()],
            Independent(evidence.Where(e => e.Stance == Stance.Supports).Select(e => e.Ref.Text))
        );
    }

    private CheckedSource? Of(Evidence evidence, HashSet<string> known) =>
        sides.After.Site.References.Sources.GetValueOrDefault(evidence.Ref.Text) is { } source
            ? Of(source, sides.NewNames, known.Contains(source.Id) ? SourceUse.Kept : SourceUse.New) with
            {
                Grade = Grade(source, sides.NewNames, evidence.Credibility),
                Disputes = evidence.Stance == Stance.Disputes,
                Locator = evidence.Locator?.Text,
                Quote = evidence.Quote?.Text,
            }
            : null;

    private ClaimCheck Of(ProseClaim claim)
    {
        var before = claim.Before?.Sources ?? [];
        var (old, now) = (before.Select(c => c.Key).ToHashSet(), claim.After.Sources.Select(c => c.Key).ToHashSet());
        return new(
            claim.Document.Url,
            sides.NewNames.Title(claim.Document),
            null,
            claim.Before is null ? ChangeKind.Added : ChangeKind.Changed,
            claim.Excerpt,
            [
                .. claim.After.Sources.Select(c =>
                    Of(c, sides.NewNames, old.Contains(c.Key) ? SourceUse.Kept : SourceUse.New)
                ),
                .. before
                    .Where(c => !now.Contains(c.Key))
                    .Select(c => Of(c, sides.OldNames, SourceUse.Gone))
                    .Distinct(),
            ],
            Independent(claim.After.Sources.Select(c => c.Id).OfType<string>())
        )
        {
            Mark = MarkOf(claim),
        };
    }

    private CheckedSource Of(Cited cited, Naming naming, SourceUse use) =>
        cited.Id is { } id && naming.Site.References.Sources.GetValueOrDefault(id) is { } source
            ? Of(source, naming, use) with
            {
                Locator = cited.Locator,
            }
            : new(cited.Key, null, "–", false, use, false, cited.Locator, null);

    private CheckedSource Of(Source source, Naming naming, SourceUse use) =>
        new(
            naming.Title(source),
            source.IsInline || !sides.After.Site.References.Sources.ContainsKey(source.Id) ? null : source.Url,
            Grade(source, naming, null),
            source.ArchiveAddress is not null,
            use,
            false,
            null,
            null
        );

    private static string Grade(Source source, Naming naming, int? credibility)
    {
        var reliability = naming.Site.References.Publishers.GetValueOrDefault(source.Publisher.Text)?.Reliability;
        var grade = credibility ?? source.Credibility;
        return $"{reliability?.ToString() ?? "–"}{grade?.ToString(CultureInfo.InvariantCulture) ?? "–"}";
    }

    private static string TitleOf(Cited cited, Naming naming) =>
        cited.Id is { } id ? naming.Title("source", id) : cited.Key;

    private int MarkOf(ProseClaim claim) => _pages.GetValueOrDefault(claim.Document.Url)?.MarkOf(claim.After.Text) ?? 0;

    // As the editorial checks count: what derives from one original is one, a party's claim and state media are none.
    private int Independent(IEnumerable<string> ids)
    {
        var references = sides.After.Site.References;
        return ids.Select(id => references.Sources.GetValueOrDefault(id))
            .OfType<Source>()
            .Select(references.OriginOf)
            .Where(s => s.SourceKind is not ("claim-by-party" or "state-media"))
            .DistinctBy(s => s.Id)
            .Count();
    }
}
