using Briefings.Link;
using Briefings.Model;
using Briefings.Model.Packing;
using Briefings.Read;

namespace Briefings;

/// <summary>What of a site stays while its frame does, as bytes (<see cref="KeptFrame"/>).</summary>
internal static class PackedFrame
{
    /// <summary>The parts; none where another process could not go on from them.</summary>
    /// <param name="files">The content files, in the order in which they are kept.</param>
    /// <param name="found">What was found reading them, the files' own findings aside.</param>
    /// <param name="linked">The site.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="workers">How many threads may work.</param>
    public static IReadOnlyList<Spooled> Of(
        IReadOnlyList<ReadFile> files,
        Findings found,
        LinkedSite linked,
        PageMemory pages,
        int workers
    )
    {
        var parts = new Dictionary<SitePart, byte[]>();
        if (!linked.Pack(parts))
        {
            return [];
        }

        AddDocuments(files, linked, parts);
        parts.Add(
            SitePart.Publishers,
            Packed([.. files.SelectMany(file => file.Content.Value.Publishers)], PackedPublisher.Write)
        );
        var aside = new Diagnostics();
        aside.AddAll([found, linked.FoundAside]);
        parts.Add(SitePart.Found, Packed(aside.Sorted(), PackedDiagnostic.Write));
        pages.Pack(parts, workers);
        return PackedSite.Of(parts);
    }

    private static void AddDocuments(
        IReadOnlyList<ReadFile> files,
        LinkedSite linked,
        Dictionary<SitePart, byte[]> parts
    )
    {
        var documents = linked.Written.ToList();
        var places = Places(files);
        var inNoFile = documents.Where(document => !places.ContainsKey(document)).ToList();
        foreach (var (number, document) in inNoFile.Index())
        {
            places.Add(document, (-1, number));
        }

        var inline = linked.Briefings.SelectMany(b =>
            Enumerable.Range(1, b.InlineSources.Count).Select(n => (places[b].File, -n))
        );
        (int File, int Number)[] all = [.. documents.Select(document => places[document]), .. inline];
        parts.Add(SitePart.Files, PackedSite.Of(all.Select(place => place.File)));
        parts.Add(SitePart.Numbers, PackedSite.Of(all.Select(place => place.Number)));
        parts.Add(SitePart.Kinds, PackedSite.Of(Kinds(documents, files)));
        parts.Add(SitePart.InNoFile, Packed(inNoFile, PackedDocument.Write));
    }

    private static Dictionary<Document, (int File, int Number)> Places(IReadOnlyList<ReadFile> files)
    {
        var places = new Dictionary<Document, (int, int)>(ReferenceEqualityComparer.Instance);
        for (var file = 0; file < files.Count; file++)
        {
            foreach (var (number, document) in files[file].Content.Value.Documents.Index())
            {
                places.Add(document, (file, number));
            }
        }

        return places;
    }

    private static IEnumerable<int> Kinds(IEnumerable<Document> documents, IReadOnlyList<ReadFile> files)
    {
        var counts = documents.CountBy(document => document.GetType()).ToDictionary();
        Type[] kinds =
        [
            typeof(Briefing),
            typeof(Actor),
            typeof(Event),
            typeof(Place),
            typeof(Topic),
            typeof(Source),
            typeof(GlossaryTerm),
            typeof(PlainPage),
        ];
        return kinds
            .Select(kind => counts.GetValueOrDefault(kind))
            .Append(files.Any(file => file.Kind == ContentKind.Topics) ? 1 : 0);
    }

    private static byte[] Packed<T>(IReadOnlyList<T> all, Action<T, PackWriter> write)
    {
        using var writer = new PackWriter("");
        writer.List(all, write);
        return writer.ToArray();
    }
}
