namespace Briefings.Model.Packing;

/// <summary>A count of people as bytes.</summary>
internal static class PackedTally
{
    /// <summary>Writes <paramref name="tally"/>.</summary>
    public static void Write(Tally tally, PackWriter writer)
    {
        writer.Number(tally.Count);
        writer.Number((int)tally.Kind);
        writer.MaybeWritten(tally.Of);
        writer.MaybeDate(tally.Date);
        writer.List(tally.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(tally.Note);
        writer.Place(tally.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Tally Read(ref PackReader reader) =>
        new(
            reader.Number(),
            (TallyKind)reader.Number(),
            reader.MaybeWritten(),
            reader.MaybeDate(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten(),
            reader.Place()
        );
}
