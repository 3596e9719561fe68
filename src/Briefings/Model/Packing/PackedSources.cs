using System.Collections;

namespace Briefings.Model.Packing;

/// <summary>
/// The sources that are written out in one briefing, as bytes: most sources of a site are, and each is made when
/// somebody looks at it.
/// </summary>
internal sealed class PackedSources : IReadOnlyList<Source>
{
    private readonly IReadOnlyList<Written> _ids;
    private readonly Spooled _bytes;
    private readonly string _file;

    private PackedSources(IReadOnlyList<Written> ids, Spooled bytes, string file) =>
        (_ids, _bytes, _file) = (ids, bytes, file);

    /// <inheritdoc/>
    public int Count => _ids.Count;

    /// <inheritdoc/>
    public Source this[int index]
    {
        get
        {
            using var loan = _bytes.Borrow();
            var reader = new PackReader(loan.Bytes, _file);
            for (var i = 0; i < index; i++)
            {
                _ = reader.Bytes();
            }

            return Next(ref reader);
        }
    }

    /// <summary>
    /// Packs <paramref name="sources"/>; as they are where one relays another, which may be none that there is.
    /// </summary>
    /// <param name="sources">Sources that are written in one file, without prose.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="file">Its path.</param>
    /// <param name="spool">Where bytes wait; null for memory.</param>
    public static IReadOnlyList<Source> Of(
        IReadOnlyList<Source> sources,
        IReadOnlyList<Written> ids,
        string file,
        Spool? spool
    )
    {
        if (sources.Count == 0 || sources.Any(source => source.DerivativeOf is not null))
        {
            return sources;
        }

        using var writer = new PackWriter(file);
        using var one = new PackWriter(file);
        foreach (var source in sources)
        {
            one.Clear();
            PackedSource.Write(source, one);
            writer.Bytes(one.From(0));
        }

        return new PackedSources(ids, Spooled.Of(writer.From(0), spool), file);
    }

    /// <summary>The ids of <paramref name="sources"/>, each where it stands or would.</summary>
    public static IEnumerable<Written> IdsOf(IReadOnlyList<Source> sources) =>
        sources is PackedSources packed ? packed._ids : sources.Select(source => new Written(source.Id, source.At));

    /// <inheritdoc/>
    public IEnumerator<Source> GetEnumerator() => All().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Source[] All()
    {
        using var loan = _bytes.Borrow();
        var reader = new PackReader(loan.Bytes, _file);
        var all = new Source[Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Next(ref reader);
        }

        return all;
    }

    private Source Next(ref PackReader reader)
    {
        var one = new PackReader(reader.Bytes(), _file);
        return PackedSource.Read(ref one, Body.Empty);
    }
}
