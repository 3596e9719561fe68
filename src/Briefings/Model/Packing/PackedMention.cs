namespace Briefings.Model.Packing;

/// <summary>A mention as bytes, without the document it stands in.</summary>
internal static class PackedMention
{
    /// <summary>Writes <paramref name="mention"/>.</summary>
    public static void Write(Mention mention, PackWriter writer)
    {
        writer.Text(mention.ActorId);
        writer.Text(mention.Section);
        writer.Text(mention.Anchor);
        writer.Text(mention.Text);
        writer.Utf8(mention.Utf8Sentence.Span);
        writer.Number(mention.OffsetInSentence);
        writer.Place(mention.At);
    }

    /// <summary>The next of <paramref name="reader"/>, which stands in <paramref name="from"/>.</summary>
    public static Mention Read(ref PackReader reader, Document from) =>
        new(
            reader.Text(),
            from,
            reader.Text(),
            reader.Text(),
            reader.Text(),
            reader.Utf8().ToArray(),
            reader.Number(),
            reader.Place()
        );
}
