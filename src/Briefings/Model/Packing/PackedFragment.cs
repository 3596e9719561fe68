namespace Briefings.Model.Packing;

/// <summary>One fragment as bytes: its sort, then its values in the order in which its type has them.</summary>
internal static class PackedFragment
{
    private enum Sort
    {
        SharedTags,
        Markup,
        RawHtml,
        Prose,
        Still,
        LinkStart,
        Image,
        NamedMention,
        ActorMention,
        Citation,
        NoteReference,
        HeadingStart,
        BlockStart,
    }

    /// <summary>Writes <paramref name="fragment"/>.</summary>
    public static void Write(Fragment fragment, PackWriter writer)
    {
        switch (fragment)
        {
            case Markup tags when SharedTags.NumberOf(tags) is { } number:
                writer.Number((int)Sort.SharedTags);
                writer.Number(number);
                break;
            case Markup tags:
                writer.Number((int)Sort.Markup);
                writer.Text(tags.Html);
                break;
            case Prose prose:
                Write(prose, writer);
                break;
            case Still still:
                writer.Number((int)Sort.Still);
                writer.Text(still.Text);
                break;
            case ActorMention mention:
                writer.Number((int)Sort.ActorMention);
                writer.Text(mention.ActorId);
                writer.Text(mention.Text);
                writer.Flag(mention.IsLinked);
                break;
            case BlockStart start:
                writer.Number((int)Sort.BlockStart);
                writer.Number((int)start.Kind);
                writer.Place(start.At);
                break;
            case HeadingStart start:
                writer.Number((int)Sort.HeadingStart);
                writer.Number(start.Level);
                writer.Text(start.Id);
                writer.Text(start.Text);
                writer.Place(start.At);
                break;
            default:
                WriteRarer(fragment, writer);
                break;
        }
    }

    /// <summary>The next fragment of <paramref name="reader"/>.</summary>
    public static Fragment Read(ref PackReader reader) =>
        (Sort)reader.Number() switch
        {
            Sort.SharedTags => SharedTags.At(reader.Number()),
            Sort.Markup => new Markup(reader.Text()),
            Sort.RawHtml => new RawHtml(reader.Text(), reader.Text()),
            Sort.Prose => new Prose(reader.Text(), Places(ref reader)),
            Sort.Still => new Still(reader.Text()),
            Sort.LinkStart => new LinkStart(reader.Written(), reader.MaybeText(), reader.MaybeText()),
            Sort.Image => new Image(reader.Written(), reader.Text(), reader.MaybeText(), reader.MaybeText()),
            Sort.NamedMention => new NamedMention(reader.Written(), reader.Text()),
            Sort.ActorMention => new ActorMention(reader.Text(), reader.Text(), reader.Flag()),
            Sort.Citation => new Citation(reader.List(Cited)),
            Sort.NoteReference => new NoteReference(reader.Text(), reader.Number(), reader.Number()),
            Sort.HeadingStart => new HeadingStart(reader.Number(), reader.Text(), reader.Text(), reader.Place()),
            Sort.BlockStart => new BlockStart((BlockKind)reader.Number(), reader.Place()),
            var sort => throw new InvalidDataException($"no fragment is of the sort {sort}"),
        };

    /// <summary>Tells <paramref name="text"/> what a reader sees of the next fragment.</summary>
    public static void Tell(ref PackReader reader, BodyText text)
    {
        switch ((Sort)reader.Number())
        {
            case Sort.SharedTags:
                text.Add(IsLineBreak(SharedTags.At(reader.Number())) ? " " : "");
                break;
            case Sort.Markup:
                text.Add(reader.Utf8().StartsWith("<br"u8) ? " " : "");
                break;
            case Sort.RawHtml:
                _ = reader.Utf8();
                text.Add(reader.Utf8());
                break;
            case Sort.Prose:
                text.Add(reader.Utf8());
                SkipPlaces(ref reader);
                break;
            case Sort.Still:
                text.Add(reader.Utf8());
                break;
            case Sort.NamedMention:
                Skip(ref reader);
                text.Add(reader.Utf8());
                break;
            case Sort.ActorMention:
                _ = reader.Utf8();
                text.Add(reader.Utf8());
                _ = reader.Flag();
                break;
            case Sort.HeadingStart:
                _ = (reader.Number(), reader.Utf8().Length, reader.Utf8().Length, reader.Place());
                text.Start(isHeading: true);
                break;
            case Sort.BlockStart:
                _ = (reader.Number(), reader.Place());
                text.Start(isHeading: false);
                break;
            case var sort:
                SkipSilent(ref reader, sort);
                break;
        }
    }

    // What a reader sees no text of.
    private static void SkipSilent(ref PackReader reader, Sort sort)
    {
        switch (sort)
        {
            case Sort.LinkStart:
                Skip(ref reader);
                _ = (reader.Utf8().Length, reader.Utf8().Length);
                break;
            case Sort.Image:
                Skip(ref reader);
                _ = (reader.Utf8().Length, reader.Utf8().Length, reader.Utf8().Length);
                break;
            case Sort.Citation:
                for (var sources = reader.Number(); sources > 0; sources--)
                {
                    Skip(ref reader);
                    _ = reader.Utf8();
                }

                break;
            case Sort.NoteReference:
                _ = (reader.Utf8().Length, reader.Number(), reader.Number());
                break;
            default:
                throw new InvalidDataException($"no fragment is of the sort {sort}");
        }
    }

    private static void SkipPlaces(ref PackReader reader)
    {
        _ = reader.Place();
        for (var anchors = reader.Number(); anchors > 0; anchors--)
        {
            _ = (reader.Number(), reader.Number(), reader.Number());
        }
    }

    private static void Skip(ref PackReader written) => _ = (written.Utf8().Length, written.Place());

    private static bool IsLineBreak(Markup tags) => tags.Html.StartsWith("<br", StringComparison.Ordinal);

    private static void WriteRarer(Fragment fragment, PackWriter writer)
    {
        switch (fragment)
        {
            case RawHtml raw:
                writer.Number((int)Sort.RawHtml);
                writer.Text(raw.Html);
                writer.Text(raw.Text);
                break;
            case LinkStart link:
                writer.Number((int)Sort.LinkStart);
                writer.Written(link.Target);
                writer.Text(link.Title);
                writer.Text(link.Url);
                break;
            case Image image:
                writer.Number((int)Sort.Image);
                writer.Written(image.Target);
                writer.Text(image.Alt);
                writer.Text(image.Title);
                writer.Text(image.Url);
                break;
            case NamedMention mention:
                writer.Number((int)Sort.NamedMention);
                writer.Written(mention.Actor);
                writer.Text(mention.Text);
                break;
            case Citation citation:
                writer.Number((int)Sort.Citation);
                writer.List(citation.Sources, Write);
                break;
            case NoteReference reference:
                writer.Number((int)Sort.NoteReference);
                writer.Text(reference.Label);
                writer.Number(reference.Number);
                writer.Number(reference.Occurrence);
                break;
            default:
                throw new InvalidOperationException($"this fragment cannot be written: {fragment}");
        }
    }

    private static void Write(Prose prose, PackWriter writer)
    {
        var places = prose.Places;
        writer.Number((int)Sort.Prose);
        writer.Text(prose.Text);
        writer.Place(new(places.File, places.Line, places.Column, 0));
        writer.List(places.Later, WriteAnchor);
    }

    private static void WriteAnchor(SourceAnchor anchor, PackWriter writer)
    {
        writer.Number(anchor.Offset);
        writer.Number(anchor.Line);
        writer.Number(anchor.Column);
    }

    private static SourceMap Places(ref PackReader reader)
    {
        var first = reader.Place();
        return new(first.File, first.Line, first.Column, reader.List(ReadAnchor));
    }

    private static SourceAnchor ReadAnchor(ref PackReader reader) =>
        new(reader.Number(), reader.Number(), reader.Number());

    private static void Write(CitedSource source, PackWriter writer)
    {
        writer.Written(source.Ref);
        writer.Text(source.Locator);
    }

    private static CitedSource Cited(ref PackReader reader) => new(reader.Written(), reader.MaybeText());
}
