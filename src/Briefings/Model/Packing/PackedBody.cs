namespace Briefings.Model.Packing;

/// <summary>
/// Prose as bytes. A site holds all its prose, and collections of garbage look at every piece of it again and again:
/// one array of bytes costs them nothing, and what is made of it for a page is gone with the page.
/// </summary>
internal sealed class PackedBody
{
    private readonly Spooled _bytes;
    private readonly string _file;

    private PackedBody(Spooled bytes, string file) => (_bytes, _file) = (bytes, file);

    /// <summary><paramref name="body"/> as bytes, read when asked for.</summary>
    /// <param name="body">Prose that was read.</param>
    /// <param name="file">The file it was written in.</param>
    /// <param name="spool">Where the bytes are put; null for memory.</param>
    public static Body Of(Body body, string file, Spool? spool = null)
    {
        if (body.Packed?._file == file)
        {
            return body;
        }

        body = body.Read();
        if (body.IsEmpty)
        {
            return Body.Empty;
        }

        using var writer = new PackWriter(file);
        WriteRead(body, writer);
        return From(Spooled.Of(writer.From(0), spool), file);
    }

    /// <summary>Prose whose bytes are fetched each time that it is read; not one is prose that is empty.</summary>
    /// <param name="bytes">Gives what <see cref="BytesOf"/> gave. Pure, and safe to call from several threads.</param>
    /// <param name="file">The file it was written in.</param>
    public static Body From(Func<byte[]> bytes, string file) => From(Spooled.Of(bytes), file);

    /// <summary>The bytes of <paramref name="body"/>: those it has, if it is packed; none if it is empty.</summary>
    /// <param name="body">Prose.</param>
    /// <param name="file">The file it was written in.</param>
    public static byte[] BytesOf(Body body, string file)
    {
        if (body.Packed is { } packed && packed._file == file)
        {
            return packed._bytes.ToArray();
        }

        using var writer = new PackWriter(file);
        WriteRead(body.Read(), writer);
        return writer.ToArray();
    }

    /// <summary>Writes <paramref name="body"/> among other things.</summary>
    public static void Write(Body body, PackWriter writer) => writer.Bytes(BytesOf(body, writer.File));

    private static Body From(Spooled bytes, string file) => Body.Unread(new PackedBody(bytes, file));

    // Nothing at all for prose that is empty.
    private static void WriteRead(Body read, PackWriter writer)
    {
        if (!read.IsEmpty)
        {
            writer.List(read.Fragments, PackedFragment.Write);
            writer.List(read.Notes, WriteNote);
        }
    }

    /// <summary>The next prose of <paramref name="reader"/>, its bytes copied.</summary>
    public static Body Read(ref PackReader reader)
    {
        var bytes = reader.Bytes().ToArray();
        return bytes.Length == 0 ? Body.Empty : From(() => bytes, reader.File);
    }

    /// <summary>The prose.</summary>
    /// <exception cref="InvalidDataException">The bytes are no prose.</exception>
    public Body Read()
    {
        using var loan = _bytes.Borrow();
        if (loan.Bytes.Length == 0)
        {
            return Body.Empty;
        }

        var reader = new PackReader(loan.Bytes, _file);
        return new(reader.List(PackedFragment.Read), reader.List(ReadNote));
    }

    /// <summary>Tells <paramref name="text"/> what a reader sees, without making a fragment.</summary>
    /// <exception cref="InvalidDataException">The bytes are no prose.</exception>
    public void Tell(BodyText text)
    {
        using var loan = _bytes.Borrow();
        if (loan.Bytes.Length == 0)
        {
            return;
        }

        var reader = new PackReader(loan.Bytes, _file);
        TellFragments(ref reader, text);
        for (var notes = reader.Number(); notes > 0; notes--)
        {
            _ = (reader.Number(), reader.Utf8().Length, reader.Number());
            TellFragments(ref reader, text);
        }
    }

    private static void TellFragments(ref PackReader reader, BodyText text)
    {
        text.Start(isHeading: false);
        for (var fragments = reader.Number(); fragments > 0; fragments--)
        {
            PackedFragment.Tell(ref reader, text);
        }
    }

    private static void WriteNote(Note note, PackWriter writer)
    {
        writer.Number(note.Number);
        writer.Text(note.Label);
        writer.Number(note.References);
        writer.List(note.Fragments, PackedFragment.Write);
    }

    private static Note ReadNote(ref PackReader reader) =>
        new(reader.Number(), reader.Text(), reader.Number(), reader.List(PackedFragment.Read));
}
