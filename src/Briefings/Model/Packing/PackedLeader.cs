namespace Briefings.Model.Packing;

/// <summary>A leader or founder as bytes.</summary>
internal static class PackedLeader
{
    /// <summary>Writes <paramref name="leader"/>.</summary>
    public static void Write(Leader leader, PackWriter writer)
    {
        writer.MaybeWritten(leader.Actor);
        writer.MaybeWritten(leader.Name);
        writer.MaybeWritten(leader.Role);
        writer.MaybeDate(leader.From);
        writer.MaybeDate(leader.To);
        writer.List(leader.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(leader.Note);
        writer.Place(leader.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Leader Read(ref PackReader reader) =>
        new(
            reader.MaybeWritten(),
            reader.MaybeWritten(),
            reader.MaybeWritten(),
            reader.MaybeDate(),
            reader.MaybeDate(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten(),
            reader.Place()
        );
}
