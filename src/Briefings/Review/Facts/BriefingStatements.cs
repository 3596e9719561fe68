using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>What a briefing's front matter states.</summary>
internal static class BriefingStatements
{
    /// <summary>The statements of <paramref name="briefing"/>, in the order of its page.</summary>
    public static IEnumerable<Statement> Of(Briefing briefing, Naming naming)
    {
        var inline = briefing.InlineSources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            Fields.One("title", briefing.Title.Text),
            Fields.One("date", Reading.Date(briefing.Date)),
            Fields.One("status", Vocabularies.BriefingStatus.WordFor(briefing.Status)),
            .. Fields.Maybe("summary", briefing.Summary?.Text),
            .. Fields.Texts("authors", briefing.Authors.Select(AuthorText)),
            .. Fields.Maybe("publish at", briefing.PublishAt is { } day ? Reading.Date(day) : null),
            .. Fields.Maybe("expires", briefing.Expires is { } end ? Reading.Date(end) : null),
            .. Fields.Maybe("tlp", briefing.Tlp is { } tlp ? Vocabularies.Tlp.WordFor(tlp) : null),
            .. Fields.Maybe("data cutoff", briefing.DataCutoff is { } cutoff ? Reading.Date(cutoff) : null),
            .. Fields.Prose("key takeaways", briefing.KeyTakeaways, naming),
            .. briefing.Judgements.Select(j => Of(j, naming)),
            .. Fields.Ids("actors", "actor", briefing.Actors, naming),
            .. Fields.Ids("topics", "topic", briefing.Topics, naming),
            .. Fields.Ids("places", "place", briefing.Places, naming),
            .. Fields.Ids("events", "event", briefing.Events, naming),
            .. Fields.Ids("sources", "source", [.. briefing.Sources.Where(s => !inline.Contains(s.Text))], naming),
            .. briefing.InlineSources.Select(s => SourceStatements.Of(s, naming)),
            .. Fields.Texts("revisions", briefing.Revisions.Select(RevisionText)),
            .. Fields.Maybe("language", briefing.Lang?.Text),
            .. Fields.Ids("translation of", "briefing", briefing.TranslationOf is { } of ? [of] : [], naming),
        ];
    }

    private static Statement Of(Judgement judgement, Naming naming)
    {
        var text = Fields.TextOf(judgement.Text);
        IReadOnlyList<Evidence> evidence =
        [
            .. judgement.Evidence,
            .. Fields.EvidenceIn(judgement.Text).ExceptBy(judgement.Evidence.Select(e => e.Ref.Text), e => e.Ref.Text),
        ];
        return new(
            FactKind.Judgement,
            "judgement",
            text,
            new Details(naming)
                .With("text", text)
                .With("likelihood", judgement.Likelihood?.Text)
                .With(
                    "confidence",
                    judgement.Confidence is { } c ? Vocabularies.Confidence.WordFor(c) : null,
                    v => $"{v} confidence"
                )
                .With("basis", judgement.Basis?.Text)
                .With("by", judgement.By?.Text, v => "by " + v)
                .On(evidence)
                .With("outcome", judgement.Outcome?.Text, v => "outcome: " + v)
                .All
        )
        {
            LeastAlike = 0.25,
            Evidence = evidence,
            IsClaim = true,
        };
    }

    private static string AuthorText(Author author) =>
        author.Orcid is { } orcid ? $"{author.Name.Text} ({orcid.Text})" : author.Name.Text;

    private static string RevisionText(Revision revision) =>
        $"{Reading.Date(revision.Date)}, {Vocabularies.RevisionKind.WordFor(revision.Kind)}: {revision.Note.Text}";
}
