namespace Briefings.Model.Packing;

/// <summary>A glossary term as bytes.</summary>
internal static class PackedTerm
{
    /// <summary>Writes <paramref name="term"/>, but not its prose.</summary>
    public static void Write(GlossaryTerm term, PackWriter writer)
    {
        PackedDocument.WriteHead(term, writer);
        writer.Written(term.Expansion);
        writer.MaybeWritten(term.Definition);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static GlossaryTerm Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Expansion = reader.Written(),
            Definition = reader.MaybeWritten(),
            Body = body,
        };
}
