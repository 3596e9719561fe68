namespace Briefings.Model.Packing;

/// <summary>A listing as bytes.</summary>
internal static class PackedDesignation
{
    /// <summary>Writes <paramref name="designation"/>.</summary>
    public static void Write(Designation designation, PackWriter writer)
    {
        writer.Written(designation.By);
        writer.MaybeWritten(designation.List);
        writer.Date(designation.Date);
        writer.MaybeDate(designation.Until);
        writer.List(designation.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(designation.Note);
        writer.Place(designation.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Designation Read(ref PackReader reader) =>
        new(
            reader.Written(),
            reader.MaybeWritten(),
            reader.Date(),
            reader.MaybeDate(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten(),
            reader.Place()
        );
}
