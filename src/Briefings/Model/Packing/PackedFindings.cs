using System.Collections;

namespace Briefings.Model.Packing;

/// <summary>
/// Findings as bytes: that there are so many is known at once, the rest is read each time that somebody looks.
/// </summary>
internal sealed class PackedFindings : IReadOnlyCollection<Diagnostic>
{
    private readonly Spooled _bytes;
    private readonly string _file;

    private PackedFindings(int count, Spooled bytes, string file) => (Count, _bytes, _file) = (count, bytes, file);

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary><paramref name="found"/> with its texts put aside, fetched each time that somebody asks.</summary>
    /// <param name="found">Findings, nearly all in one file.</param>
    /// <param name="spool">Where the bytes are put; null to leave all as it is.</param>
    public static Findings Of(Findings found, Spool? spool) =>
        found.IsEmpty || spool is null ? found : found.Select(some => some.Count == 0 ? [] : Aside(some, spool));

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
        count == 0 ? [] : new PackedFindings(count, Spooled.Of(bytes), file);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => ((IEnumerable<Diagnostic>)Read()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static PackedFindings Aside(IReadOnlyCollection<Diagnostic> found, Spool spool)
    {
        var file = found.First().At.File;
        using var writer = new PackWriter(file);
        Write(found, writer);
        return new PackedFindings(found.Count, spool.Put(writer.From(0)), file);
    }

    private Diagnostic[] Read()
    {
        using var loan = _bytes.Borrow();
        var reader = new PackReader(loan.Bytes, _file);
        var found = new Diagnostic[Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = PackedDiagnostic.Read(ref reader);
        }

        return found;
    }
}
