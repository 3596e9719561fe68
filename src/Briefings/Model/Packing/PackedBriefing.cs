namespace Briefings.Model.Packing;

/// <summary>A briefing as bytes.</summary>
internal static class PackedBriefing
{
    /// <summary>Writes <paramref name="briefing"/>, but not its prose.</summary>
    public static void Write(Briefing briefing, PackWriter writer)
    {
        PackedDocument.WriteHead(briefing, writer);
        writer.Day(briefing.Date);
        writer.MaybeWritten(briefing.Summary);
        writer.List(briefing.Authors, Write);
        writer.Writtens(briefing.Sources);
        writer.List(briefing.InlineSources, Write);
        writer.Number((int)briefing.Status);
        writer.MaybeDay(briefing.PublishAt);
        writer.MaybeDay(briefing.Expires);
        writer.MaybeNumber((int?)briefing.Tlp);
        writer.MaybePlace(briefing.TlpAt);
        writer.MaybeDate(briefing.DataCutoff);
        writer.List(briefing.KeyTakeaways, PackedBody.Write);
        writer.List(briefing.Judgements, PackedJudgement.Write);
        writer.Writtens(briefing.Actors);
        writer.Writtens(briefing.Topics);
        writer.Writtens(briefing.Places);
        writer.Writtens(briefing.Events);
        writer.List(briefing.Revisions, Write);
        writer.MaybeWritten(briefing.Lang);
        writer.MaybeWritten(briefing.TranslationOf);
    }

    /// <summary>The next of <paramref name="reader"/>, with <paramref name="body"/> for its prose.</summary>
    public static Briefing Read(ref PackReader reader, Body body) =>
        new()
        {
            Id = reader.Text(),
            At = reader.Place(),
            Title = reader.Written(),
            RedirectFrom = reader.Writtens(),
            Date = reader.Day(),
            Summary = reader.MaybeWritten(),
            Authors = reader.List(Author),
            Sources = reader.Writtens(),
            InlineSources = reader.List(InlineSource),
            Status = (BriefingStatus)reader.Number(),
            PublishAt = reader.MaybeDay(),
            Expires = reader.MaybeDay(),
            Tlp = (Tlp?)reader.MaybeNumber(),
            TlpAt = reader.MaybePlace(),
            DataCutoff = reader.MaybeDate(),
            KeyTakeaways = reader.List(PackedBody.Read),
            Judgements = reader.List(PackedJudgement.Read),
            Actors = reader.Writtens(),
            Topics = reader.Writtens(),
            Places = reader.Writtens(),
            Events = reader.Writtens(),
            Revisions = reader.List(Revision),
            Lang = reader.MaybeWritten(),
            TranslationOf = reader.MaybeWritten(),
            Body = body,
        };

    private static void Write(Author author, PackWriter writer)
    {
        writer.Written(author.Name);
        writer.MaybeWritten(author.Orcid);
    }

    private static Author Author(ref PackReader reader) => new(reader.Written(), reader.MaybeWritten());

    private static void Write(Source source, PackWriter writer)
    {
        PackedBody.Write(source.Body, writer);
        PackedSource.Write(source, writer);
    }

    private static Source InlineSource(ref PackReader reader)
    {
        var body = PackedBody.Read(ref reader);
        return PackedSource.Read(ref reader, body);
    }

    private static void Write(Revision revision, PackWriter writer)
    {
        writer.Day(revision.Date);
        writer.Number((int)revision.Kind);
        writer.Written(revision.Note);
    }

    private static Revision Revision(ref PackReader reader) =>
        new(reader.Day(), (RevisionKind)reader.Number(), reader.Written());
}
