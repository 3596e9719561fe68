namespace Briefings.Model.Packing;

/// <summary>Findings as bytes: that there are so many is known at once, the rest when printed.</summary>
internal static class PackedFindings
{
    /// <summary><paramref name="found"/> with its texts put aside, fetched each time that somebody asks.</summary>
    /// <param name="found">Findings, nearly all in one file.</param>
    /// <param name="spool">Where the bytes are put; null to leave all as it is.</param>
    public static Findings Of(Findings found, Spool? spool) =>
        found.IsEmpty || spool is null ? found : found.Select(some => Aside(some, spool));

    /// <summary>The bytes of <paramref name="found"/>, written behind one another.</summary>
    public static void Write(IReadOnlyCollection<Diagnostic> found, PackWriter writer)
    {
        foreach (var one in found)
        {
            PackedDiagnostic.Write(one, writer);
        }
    }

    /// <summary>The findings of which <paramref name="bytes"/> gives the bytes.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="bytes">Pure, and safe to call from several threads.</param>
    /// <param name="file">The file that most are in.</param>
    /// <exception cref="InvalidDataException">When looked at: the bytes are no findings.</exception>
    public static IReadOnlyCollection<Diagnostic> From(int count, Func<byte[]> bytes, string file) =>
        count == 0 ? [] : new Refetched<Diagnostic>(count, () => Read(count, bytes(), file));

    private static IReadOnlyCollection<Diagnostic> Aside(IReadOnlyCollection<Diagnostic> found, Spool spool)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var file = found.First().At.File;
        using var writer = new PackWriter(file);
        Write(found, writer);
        return From(found.Count, spool.Put(writer.From(0)).ToArray, file);
    }

    private static Diagnostic[] Read(int count, byte[] bytes, string file)
    {
        var reader = new PackReader(bytes, file);
        var found = new Diagnostic[count];
        for (var i = 0; i < count; i++)
        {
            found[i] = PackedDiagnostic.Read(ref reader);
        }

        return found;
    }
}
