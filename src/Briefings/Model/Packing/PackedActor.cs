namespace Briefings.Model.Packing;

/// <summary>An actor as bytes.</summary>
internal static class PackedActor
{
    /// <summary>Writes <paramref name="actor"/>, but not its prose.</summary>
    public static void Write(Actor actor, PackWriter writer)
    {
        PackedDocument.WriteHead(actor, writer);
        writer.Number((int)actor.ActorKind);
        writer.List(actor.Aliases, PackedAlias.Write);
        writer.List(actor.Founded, PackedClaim.Write);
        writer.List(actor.Dissolved, PackedClaim.Write);
        writer.List(actor.Status, PackedClaim.Write);
        writer.List(actor.Leaders, PackedLeader.Write);
        writer.List(actor.Founders, PackedLeader.Write);
        writer.List(actor.Ideology, PackedClaim.Write);
        writer.List(actor.Goals, PackedClaim.Write);
        writer.List(actor.Areas, PackedClaim.Write);
        writer.List(actor.Headquarters, PackedClaim.Write);
        writer.List(actor.Sizes, PackedSize.Write);
        writer.List(actor.Designations, PackedDesignation.Write);
        writer.List(actor.Identifiers, Write);
        writer.List(actor.Relationships, PackedRelationship.Write);
        writer.Writtens(actor.NotToConfuse);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Actor Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            ActorKind = (ActorKind)reader.Number(),
            Aliases = reader.List(PackedAlias.Read),
            Founded = reader.List(PackedClaim.ReadDate),
            Dissolved = reader.List(PackedClaim.ReadDate),
            Status = reader.List(PackedClaim.ReadStatus),
            Leaders = reader.List(PackedLeader.Read),
            Founders = reader.List(PackedLeader.Read),
            Ideology = reader.List(PackedClaim.ReadText),
            Goals = reader.List(PackedClaim.ReadText),
            Areas = reader.List(PackedClaim.ReadText),
            Headquarters = reader.List(PackedClaim.ReadText),
            Sizes = reader.List(PackedSize.Read),
            Designations = reader.List(PackedDesignation.Read),
            Identifiers = reader.List(Identifier),
            Relationships = reader.List(PackedRelationship.Read),
            NotToConfuse = reader.Writtens(),
            Body = body,
        };

    private static void Write((string Scheme, Written Value) identifier, PackWriter writer)
    {
        writer.Text(identifier.Scheme);
        writer.Written(identifier.Value);
    }

    private static (string Scheme, Written Value) Identifier(ref PackReader reader) =>
        (reader.Text(), reader.Written());
}
