namespace Briefings.Model.Packing;

/// <summary>A name of an actor as bytes.</summary>
internal static class PackedAlias
{
    /// <summary>Writes <paramref name="alias"/>.</summary>
    public static void Write(Alias alias, PackWriter writer)
    {
        writer.Written(alias.Name);
        writer.MaybeWritten(alias.Lang);
        writer.MaybeWritten(alias.Script);
        writer.MaybeNumber((int?)alias.Kind);
        writer.MaybeDate(alias.From);
        writer.MaybeDate(alias.To);
        writer.List(alias.Evidence, PackedEvidence.Write);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Alias Read(ref PackReader reader) =>
        new(
            reader.Written(),
            reader.MaybeWritten(),
            reader.MaybeWritten(),
            (AliasKind?)reader.MaybeNumber(),
            reader.MaybeDate(),
            reader.MaybeDate(),
            reader.List(PackedEvidence.Read)
        );
}
