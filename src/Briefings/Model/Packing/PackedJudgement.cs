namespace Briefings.Model.Packing;

/// <summary>A judgement as bytes.</summary>
internal static class PackedJudgement
{
    /// <summary>Writes <paramref name="judgement"/>.</summary>
    public static void Write(Judgement judgement, PackWriter writer)
    {
        PackedBody.Write(judgement.Text, writer);
        writer.MaybeWritten(judgement.Likelihood);
        writer.MaybeNumber((int?)judgement.Confidence);
        writer.MaybeWritten(judgement.Basis);
        writer.MaybeWritten(judgement.By);
        writer.List(judgement.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(judgement.Outcome);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Judgement Read(ref PackReader reader) =>
        new(
            PackedBody.Read(ref reader),
            reader.MaybeWritten(),
            (Confidence?)reader.MaybeNumber(),
            reader.MaybeWritten(),
            reader.MaybeWritten(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten()
        );
}
