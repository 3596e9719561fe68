namespace Briefings.Model.Packing;

/// <summary>A topic as bytes.</summary>
internal static class PackedTopic
{
    /// <summary>Writes <paramref name="topic"/>, but not its prose.</summary>
    public static void Write(Topic topic, PackWriter writer)
    {
        PackedDocument.WriteHead(topic, writer);
        writer.MaybeWritten(topic.Broader);
        writer.Writtens(topic.Synonyms);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Topic Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Broader = reader.MaybeWritten(),
            Synonyms = reader.Writtens(),
            Body = body,
        };
}
