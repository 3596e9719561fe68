namespace Briefings.Model.Packing;

/// <summary>An event as bytes.</summary>
internal static class PackedEvent
{
    /// <summary>Writes <paramref name="happening"/>, but not its prose.</summary>
    public static void Write(Event happening, PackWriter writer)
    {
        PackedDocument.WriteHead(happening, writer);
        writer.Text(happening.Type);
        writer.Date(happening.Date);
        writer.MaybePlace(happening.DateAt);
        writer.MaybeDate(happening.End);
        writer.List(happening.Participants, Write);
        writer.List(happening.ClaimedBy, Write);
        writer.MaybeWritten(happening.Place);
        writer.List(happening.Tallies, PackedTally.Write);
        writer.MaybeNumber((int?)happening.Verification);
        writer.List(happening.Evidence, PackedEvidence.Write);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Event Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Type = reader.Text(),
            Date = reader.Date(),
            DateAt = reader.MaybePlace(),
            End = reader.MaybeDate(),
            Participants = reader.List(Participant),
            ClaimedBy = reader.List(ClaimOfIt),
            Place = reader.MaybeWritten(),
            Tallies = reader.List(PackedTally.Read),
            Verification = (Verification?)reader.MaybeNumber(),
            Evidence = reader.List(PackedEvidence.Read),
            Body = body,
        };

    private static void Write(Participant participant, PackWriter writer)
    {
        writer.Written(participant.Actor);
        writer.MaybeNumber((int?)participant.Role);
    }

    private static Participant Participant(ref PackReader reader) =>
        new(reader.Written(), (EventRole?)reader.MaybeNumber());

    private static void Write(ResponsibilityClaim claim, PackWriter writer)
    {
        writer.MaybeWritten(claim.Actor);
        writer.MaybeWritten(claim.Name);
        writer.MaybeDate(claim.Date);
        writer.List(claim.Evidence, PackedEvidence.Write);
    }

    private static ResponsibilityClaim ClaimOfIt(ref PackReader reader) =>
        new(reader.MaybeWritten(), reader.MaybeWritten(), reader.MaybeDate(), reader.List(PackedEvidence.Read));
}
