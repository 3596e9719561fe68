namespace Briefings.Model.Packing;

/// <summary>
/// Prose as bytes. A site holds all its prose, and collections of garbage look at every piece of it again and again:
/// one array of bytes costs them nothing, and what is made of it for a page is gone with the page.
/// </summary>
internal static class PackedBody
{
    /// <summary><paramref name="body"/> as bytes, read when asked for.</summary>
    /// <param name="body">Prose that was read.</param>
    /// <param name="file">The file it was written in.</param>
    public static Body Of(Body body, string file)
    {
        if (body.IsEmpty)
        {
            return body;
        }

        using var writer = new PackWriter(file);
        Write(body.Fragments, writer);
        writer.Number(body.Notes.Count);
        foreach (var note in body.Notes)
        {
            writer.Number(note.Number);
            writer.Text(note.Label);
            writer.Number(note.References);
            Write(note.Fragments, writer);
        }

        if (!writer.IsWhole)
        {
            return body;
        }

        var bytes = writer.ToArray();
        return Body.Unread(_ => Read(bytes, file));
    }

    private static Body Read(byte[] bytes, string file)
    {
        var reader = new PackReader(bytes, file);
        var fragments = Fragments(ref reader);
        var notes = new Note[reader.Number()];
        for (var i = 0; i < notes.Length; i++)
        {
            notes[i] = new(reader.Number(), reader.Text(), reader.Number(), Fragments(ref reader));
        }

        return new(fragments, notes);
    }

    private static void Write(IReadOnlyList<Fragment> fragments, PackWriter writer)
    {
        writer.Number(fragments.Count);
        for (var i = 0; i < fragments.Count; i++)
        {
            PackedFragment.Write(fragments[i], writer);
        }
    }

    private static Fragment[] Fragments(ref PackReader reader)
    {
        var fragments = new Fragment[reader.Number()];
        for (var i = 0; i < fragments.Length; i++)
        {
            fragments[i] = PackedFragment.Read(ref reader);
        }

        return fragments;
    }
}
