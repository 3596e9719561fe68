using Briefings.Model;

namespace Briefings.Review.Facts;

/// <summary>What an event's file states: one fact.</summary>
internal static class EventStatements
{
    /// <summary>The statement of <paramref name="happening"/>.</summary>
    public static Statement Of(Event happening, Naming naming) =>
        new(
            FactKind.Event,
            "event",
            happening.Title.Text,
            new Details(naming)
                .With("title", happening.Title.Text)
                .With("type", Reading.Word(happening.Type))
                .With("date", happening.Date.ToString(), _ => Reading.Date(happening.Date))
                .With("end", happening.End?.ToString(), _ => "until " + Reading.Date(happening.End!.Value))
                .Of("place", "place", happening.Place?.Text)
                .Several("actors", happening.Participants.Select(p => Read(p, naming)))
                .Several("claimed by", happening.ClaimedBy.Select(c => Read(c, naming)))
                .Several("tallies", happening.Tallies.Select(t => Read(t, naming)))
                .With("verification", happening.Verification is { } v ? Vocabularies.Verification.WordFor(v) : null)
                .On(happening.Evidence)
                .All
        )
        {
            Evidence =
            [
                .. happening.Evidence,
                .. happening.ClaimedBy.SelectMany(c => c.Evidence),
                .. happening.Tallies.SelectMany(t => t.Evidence),
            ],
            IsClaim = true,
        };

    private static (string Text, string Key) Read(Participant participant, Naming naming)
    {
        var role = participant.Role is { } r ? $" ({Vocabularies.EventRole.WordFor(r)})" : "";
        var actor = participant.Actor.Text;
        return (naming.Title("actor", actor) + role, naming.Id("actor", actor) + role);
    }

    private static (string Text, string Key) Read(ResponsibilityClaim claim, Naming naming)
    {
        var rest = (claim.Date is { } date ? $" on {Reading.Date(date)}" : "") + Sources(claim.Evidence, naming.Read);
        var keys = $" {claim.Date}" + Sources(claim.Evidence, naming.Key);
        return claim.Actor is { } actor
            ? ($"claimed by {naming.Title("actor", actor.Text)}{rest}", naming.Id("actor", actor.Text) + keys)
            : ($"claimed by {claim.Name?.Text}{rest}", claim.Name?.Text + keys);
    }

    private static (string Text, string Key) Read(Tally tally, Naming naming)
    {
        var of = tally.Of is { } who ? $" {who.Text}" : "";
        var text = $"{Reading.Count(tally.Count)} {Vocabularies.TallyKind.WordFor(tally.Kind)}{of}";
        var date = tally.Date is { } day ? $", {Reading.Date(day)}" : "";
        return (
            text + date + Sources(tally.Evidence, naming.Read) + (tally.Note is { } note ? $", {note.Text}" : ""),
            $"{text} {tally.Date} {tally.Note}" + Sources(tally.Evidence, naming.Key)
        );
    }

    private static string Sources(IReadOnlyList<Evidence> evidence, Func<Evidence, string> read) =>
        evidence.Count == 0 ? "" : $" ({string.Join(", ", evidence.Select(read).Order(StringComparer.Ordinal))})";
}
