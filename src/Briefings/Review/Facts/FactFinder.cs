namespace Briefings.Review.Facts;

/// <summary>What documents state otherwise than before.</summary>
internal sealed class FactFinder(Sides sides)
{
    /// <summary>The differing facts of all documents and publishers: by page, kind, then name.</summary>
    public IReadOnlyList<FoundFact> All() =>
        [
            .. sides
                .Pairs.Where(p => !sides.IsUntouched(p))
                .SelectMany(Of)
                .Concat(OfPublishers())
                .OrderBy(f => f.Fact.Page, StringComparer.Ordinal)
                .ThenBy(f => f.Fact.Kind),
        ];

    private IEnumerable<FoundFact> Of(DocumentPair pair)
    {
        var before = pair.Before is { } old ? Statements.Of(old, sides.OldNames) : [];
        var after = pair.After is { } now ? Statements.Of(now, sides.NewNames) : [];
        var on = (pair.After is null ? sides.OldNames : sides.NewNames).Title(pair.Document);
        return Facts(before, after, pair.Document.Url, on);
    }

    private IEnumerable<FoundFact> OfPublishers() =>
        Facts(
                [.. sides.Before.Site.Publishers.Select(p => SourceStatements.Of(p, sides.OldNames))],
                [.. sides.After.Site.Publishers.Select(p => SourceStatements.Of(p, sides.NewNames))],
                "/sources/",
                ""
            )
            .Select(f => f with { Fact = f.Fact with { On = f.Fact.Name } });

    private static IEnumerable<FoundFact> Facts(
        IReadOnlyList<Statement> before,
        IReadOnlyList<Statement> after,
        string page,
        string title
    ) =>
        from pair in StatementPairs.Differing(before, after)
        let known = pair.After ?? pair.Before!
        let texts = Texts(pair.Before, pair.After)
        let change = pair.Before is null ? ChangeKind.Added
        : pair.After is null ? ChangeKind.Removed
        : ChangeKind.Changed
        select new FoundFact(
            new(known.Kind, page, change, known.Name, texts.Before, texts.After) { On = title },
            pair.Before,
            pair.After
        );

    // Of a fact that changed only what differs is told; of one that came or went, all.
    private static (string? Before, string? After) Texts(Statement? before, Statement? after)
    {
        if (before is null || after is null)
        {
            return (before is null ? null : All(before), after is null ? null : All(after));
        }

        var (old, now) = (before.Details.ToLookup(d => d.Label), after.Details.ToLookup(d => d.Label));
        var labels = before
            .Details.Concat(after.Details)
            .Select(d => d.Label)
            .Distinct()
            .Where(label => !old[label].Select(d => d.Key).SequenceEqual(now[label].Select(d => d.Key)))
            .ToList();
        return (
            string.Join("; ", labels.Select(l => Said(old, l))),
            string.Join("; ", labels.Select(l => Said(now, l)))
        );
    }

    private static string All(Statement statement) =>
        statement.Details.Count == 0 ? statement.Name
        : statement.Kind is FactKind.Field or FactKind.Judgement or FactKind.Event or FactKind.Source ? statement.Text
        : $"{statement.Name}: {statement.Text}";

    private static string Said(ILookup<string, Detail> details, string label) =>
        details[label].Any() ? string.Join("; ", details[label].Select(d => d.Text)) : $"no {label}";
}
