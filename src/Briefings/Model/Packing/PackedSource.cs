namespace Briefings.Model.Packing;

/// <summary>A source as bytes.</summary>
internal static class PackedSource
{
    /// <summary>Writes <paramref name="source"/>, but not its prose.</summary>
    public static void Write(Source source, PackWriter writer)
    {
        PackedDocument.WriteHead(source, writer);
        writer.Written(source.Publisher);
        writer.Writtens(source.Authors);
        writer.MaybeDate(source.Issued);
        writer.MaybeWritten(source.Address);
        writer.MaybeWritten(source.ArchiveAddress);
        writer.MaybeDate(source.Accessed);
        writer.MaybeWritten(source.Lang);
        writer.Text(source.SourceKind);
        writer.MaybeWritten(source.DerivativeOf);
        writer.MaybeNumber(source.Credibility);
        writer.Flag(source.IsInline);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Source Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Publisher = reader.Written(),
            Authors = reader.Writtens(),
            Issued = reader.MaybeDate(),
            Address = reader.MaybeWritten(),
            ArchiveAddress = reader.MaybeWritten(),
            Accessed = reader.MaybeDate(),
            Lang = reader.MaybeWritten(),
            SourceKind = reader.MaybeText(),
            DerivativeOf = reader.MaybeWritten(),
            Credibility = reader.MaybeNumber(),
            IsInline = reader.Flag(),
            Body = body,
        };
}
