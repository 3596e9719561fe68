namespace Briefings.Model.Packing;

/// <summary>A publisher as bytes.</summary>
internal static class PackedPublisher
{
    /// <summary>Writes <paramref name="publisher"/>.</summary>
    public static void Write(Publisher publisher, PackWriter writer)
    {
        writer.Text(publisher.Id);
        writer.Written(publisher.Name);
        writer.MaybeNumber((int?)publisher.Reliability);
        writer.MaybeWritten(publisher.Note);
        writer.Writtens(publisher.Sites);
        writer.Place(publisher.At);
    }

    /// <summary>The next of <paramref name="reader"/>.</summary>
    public static Publisher Read(ref PackReader reader) =>
        new(
            reader.Text(),
            reader.Written(),
            (char?)reader.MaybeNumber(),
            reader.MaybeWritten(),
            reader.Writtens(),
            reader.Place()
        );
}
