namespace Briefings.Model.Packing;

/// <summary>A place as bytes.</summary>
internal static class PackedPlace
{
    /// <summary>Writes <paramref name="place"/>, but not its prose.</summary>
    public static void Write(Place place, PackWriter writer)
    {
        PackedDocument.WriteHead(place, writer);
        writer.MaybeWritten(place.Country);
        writer.MaybeWritten(place.Region);
        writer.MaybeReal(place.Latitude);
        writer.MaybeReal(place.Longitude);
        writer.Writtens(place.Aliases);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Place Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Country = reader.MaybeWritten(),
            Region = reader.MaybeWritten(),
            Latitude = reader.MaybeReal(),
            Longitude = reader.MaybeReal(),
            Aliases = reader.Writtens(),
            Body = body,
        };
}
