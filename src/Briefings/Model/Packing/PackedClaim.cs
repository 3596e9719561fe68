namespace Briefings.Model.Packing;

/// <summary>What somebody states of a field as bytes.</summary>
internal static class PackedClaim
{
    /// <summary>Writes a claim of a date.</summary>
    public static void Write(Claim<PartialDate> claim, PackWriter writer)
    {
        writer.Date(claim.Value);
        WriteRest(claim, writer);
    }

    /// <summary>Writes a claim of a status.</summary>
    public static void Write(Claim<ActorStatus> claim, PackWriter writer)
    {
        writer.Number((int)claim.Value);
        WriteRest(claim, writer);
    }

    /// <summary>Writes a claim of a text.</summary>
    public static void Write(Claim<Written> claim, PackWriter writer)
    {
        writer.Written(claim.Value);
        WriteRest(claim, writer);
    }

    /// <summary>The next of <paramref name="reader"/>, a date.</summary>
    public static Claim<PartialDate> ReadDate(ref PackReader reader) =>
        new(reader.Date(), reader.Place(), reader.List(PackedEvidence.Read), reader.MaybeWritten());

    /// <summary>The next of <paramref name="reader"/>, a status.</summary>
    public static Claim<ActorStatus> ReadStatus(ref PackReader reader) =>
        new((ActorStatus)reader.Number(), reader.Place(), reader.List(PackedEvidence.Read), reader.MaybeWritten());

    /// <summary>The next of <paramref name="reader"/>, a text.</summary>
    public static Claim<Written> ReadText(ref PackReader reader) =>
        new(reader.Written(), reader.Place(), reader.List(PackedEvidence.Read), reader.MaybeWritten());

    private static void WriteRest<T>(Claim<T> claim, PackWriter writer)
    {
        writer.Place(claim.At);
        writer.List(claim.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(claim.Note);
    }
}
