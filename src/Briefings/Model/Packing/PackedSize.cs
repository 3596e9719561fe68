namespace Briefings.Model.Packing;

/// <summary>A statement of a strength as bytes.</summary>
internal static class PackedSize
{
    /// <summary>Writes <paramref name="size"/>.</summary>
    public static void Write(Size size, PackWriter writer)
    {
        writer.MaybeNumber(size.Min);
        writer.MaybeNumber(size.Max);
        writer.MaybeDate(size.AsOf);
        writer.List(size.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(size.Note);
        writer.Place(size.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Size Read(ref PackReader reader) =>
        new(
            reader.MaybeNumber(),
            reader.MaybeNumber(),
            reader.MaybeDate(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten(),
            reader.Place()
        );
}
