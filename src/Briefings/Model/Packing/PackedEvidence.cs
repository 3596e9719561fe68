namespace Briefings.Model.Packing;

/// <summary>A reference to a source as bytes.</summary>
internal static class PackedEvidence
{
    /// <summary>Writes <paramref name="evidence"/>.</summary>
    public static void Write(Evidence evidence, PackWriter writer)
    {
        writer.Written(evidence.Ref);
        writer.MaybeNumber(evidence.Credibility);
        writer.Number((int)evidence.Stance);
        writer.MaybeWritten(evidence.Quote);
        writer.MaybeWritten(evidence.Locator);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Evidence Read(ref PackReader reader) =>
        new(
            reader.Written(),
            reader.MaybeNumber(),
            (Stance)reader.Number(),
            reader.MaybeWritten(),
            reader.MaybeWritten()
        );
}
