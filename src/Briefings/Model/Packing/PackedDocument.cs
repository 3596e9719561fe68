namespace Briefings.Model.Packing;

/// <summary>A document as bytes: its kind, then its values in the order in which its type has them.</summary>
internal static class PackedDocument
{
    private enum Kind
    {
        Briefing,
        Actor,
        Event,
        Place,
        Topic,
        Source,
        GlossaryTerm,
        PlainPage,
    }

    /// <summary>Writes <paramref name="document"/>, but not its prose.</summary>
    public static void Write(Document document, PackWriter writer)
    {
        switch (document)
        {
            case Briefing briefing:
                writer.Number((int)Kind.Briefing);
                PackedBriefing.Write(briefing, writer);
                break;
            case Actor actor:
                writer.Number((int)Kind.Actor);
                PackedActor.Write(actor, writer);
                break;
            case Event happening:
                writer.Number((int)Kind.Event);
                PackedEvent.Write(happening, writer);
                break;
            case Place place:
                writer.Number((int)Kind.Place);
                PackedPlace.Write(place, writer);
                break;
            case Topic topic:
                writer.Number((int)Kind.Topic);
                PackedTopic.Write(topic, writer);
                break;
            case Source source:
                writer.Number((int)Kind.Source);
                PackedSource.Write(source, writer);
                break;
            case GlossaryTerm term:
                writer.Number((int)Kind.GlossaryTerm);
                PackedTerm.Write(term, writer);
                break;
            case PlainPage page:
                writer.Number((int)Kind.PlainPage);
                PackedPage.Write(page, writer);
                break;
            default:
                throw new InvalidOperationException($"this document cannot be written: {document.Url}");
        }
    }

    /// <summary>The next document of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Document Read(ref PackReader reader, Body body) =>
        (Kind)reader.Number() switch
        {
            Kind.Briefing => PackedBriefing.Read(ref reader, body),
            Kind.Actor => PackedActor.Read(ref reader, body),
            Kind.Event => PackedEvent.Read(ref reader, body),
            Kind.Place => PackedPlace.Read(ref reader, body),
            Kind.Topic => PackedTopic.Read(ref reader, body),
            Kind.Source => PackedSource.Read(ref reader, body),
            Kind.GlossaryTerm => PackedTerm.Read(ref reader, body),
            Kind.PlainPage => PackedPage.Read(ref reader, body),
            var kind => throw new InvalidDataException($"no document is of the kind {kind}"),
        };

    /// <summary>Writes what every document has.</summary>
    public static void WriteHead(Document document, PackWriter writer)
    {
        writer.Text(document.Id);
        writer.Place(document.At);
        writer.Written(document.Title);
        writer.Writtens(document.RedirectFrom);
    }
}
