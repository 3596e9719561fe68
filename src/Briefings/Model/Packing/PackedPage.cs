namespace Briefings.Model.Packing;

/// <summary>A plain page as bytes.</summary>
internal static class PackedPage
{
    /// <summary>Writes <paramref name="page"/>, but not its prose.</summary>
    public static void Write(PlainPage page, PackWriter writer)
    {
        PackedDocument.WriteHead(page, writer);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static PlainPage Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Body = body,
        };
}
