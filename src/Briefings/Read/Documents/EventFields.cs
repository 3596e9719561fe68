using Briefings.Model;
using Briefings.Read.Fields;

namespace Briefings.Read.Documents;

/// <summary>Reads an event's fields.</summary>
internal static class EventFields
{
    /// <summary>The event in <paramref name="file"/>; what is wrong with a field is reported and left out.</summary>
    public static Event Read(DocumentFile file, FieldReader fields)
    {
        var title = fields.RequiredText("title");
        var type =
            fields.RequiredText("type") is { } word && fields.TryChoice(word, Vocabularies.EventType, out var t)
                ? t
                : "other";
        _ = fields.Required("date");
        var (date, end) = fields.Period("date", "end");
        return new Event
        {
            Id = file.Id,
            At = fields.At,
            Title = title ?? new Written(file.Id, fields.At),
            Type = type,
            DateAt = date is null ? null : fields.Text("date")?.At,
            Date = date ?? new PartialDate(1, 0, 0, false),
            End = end,
            Participants = fields.Records("actors", Participant),
            ClaimedBy = fields.Records("claimed_by", ClaimOfResponsibility),
            Place = fields.Text("place"),
            Tallies = fields.Records("tallies", Tally),
            Verification = fields.Choice("verification", Vocabularies.Verification),
            Evidence = fields.Evidence(),
            RedirectFrom = fields.FormerAddresses("redirect_from"),
            Body = file.Body(fields),
        };
    }

    private static Participant? Participant(FieldReader fields)
    {
        var actor = fields.RequiredText("id");
        var role = fields.Choice("role", Vocabularies.EventRole);
        return actor is null ? null : new(actor, role);
    }

    private static ResponsibilityClaim? ClaimOfResponsibility(FieldReader fields)
    {
        var (actor, name) = fields.ActorOrName();
        var date = fields.Date("date");
        var evidence = fields.Evidence();
        return actor is null && name is null ? null : new(actor, name, date, evidence);
    }

    private static Tally? Tally(FieldReader fields)
    {
        _ = fields.Required("n");
        var count = fields.Number("n", 0, int.MaxValue);
        var kind =
            fields.RequiredText("kind") is { } word && fields.TryChoice(word, Vocabularies.TallyKind, out var k)
                ? k
                : (TallyKind?)null;
        var of = fields.Text("of");
        var date = fields.Date("date");
        var evidence = fields.Evidence();
        var note = fields.Text("note");
        return count is null || kind is null ? null : new(count.Value, kind.Value, of, date, evidence, note, fields.At);
    }
}
