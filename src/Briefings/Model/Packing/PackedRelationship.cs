namespace Briefings.Model.Packing;

/// <summary>A relationship as bytes: its type by its word.</summary>
internal static class PackedRelationship
{
    /// <summary>Writes <paramref name="relationship"/>.</summary>
    public static void Write(Relationship relationship, PackWriter writer)
    {
        writer.Text(relationship.Type.Word);
        writer.Written(relationship.Target);
        writer.MaybeDate(relationship.From);
        writer.MaybeDate(relationship.To);
        writer.MaybeNumber((int?)relationship.Status);
        writer.MaybeNumber((int?)relationship.Confidence);
        writer.List(relationship.Evidence, PackedEvidence.Write);
        writer.MaybeWritten(relationship.Note);
        writer.Place(relationship.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Relationship Read(ref PackReader reader) =>
        new(
            Type(reader.Text()),
            reader.Written(),
            reader.MaybeDate(),
            reader.MaybeDate(),
            (RelationshipStatus?)reader.MaybeNumber(),
            (Confidence?)reader.MaybeNumber(),
            reader.List(PackedEvidence.Read),
            reader.MaybeWritten(),
            reader.Place()
        );

    private static RelationshipType Type(string word) =>
        RelationshipType.Words.TryFind(word, out var type)
            ? type
            : throw new InvalidDataException($"no relationship is of the type {word}");
}
