using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Search.Indexing;

/// <summary>
/// Which pages may have a sentence: half of each hash with the page, in parts by the other half. Who asks for one
/// sentence reads one part.
/// </summary>
/// <param name="Parts">The parts: their number is a power of two.</param>
internal sealed record SentencePages(IReadOnlyList<Spooled> Parts)
{
    // Some 8 KB.
    private const int OnePart = 1024;

    /// <summary>The sentences of <paramref name="pages"/>, by page.</summary>
    public static SentencePages Of(IReadOnlyList<IReadOnlyList<ulong>> pages, Spool? spool)
    {
        var count = 1;
        while (count * OnePart < pages.Sum(page => page.Count))
        {
            count *= 2;
        }

        var parts = new List<ulong>[count];
        for (var part = 0; part < count; part++)
        {
            parts[part] = [];
        }

        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var hash in pages[page])
            {
                parts[PartOf(hash, count)].Add(EntryOf(hash, page));
            }
        }

        return new([.. parts.Select(part => PartOf(CollectionsMarshal.AsSpan(part), spool))]);
    }

    /// <summary>The pages that may have the sentence of this hash: all that have it are among them.</summary>
    public IEnumerable<int> PagesWith(ulong hash) =>
        Read(PartOf(hash, Parts.Count))
            .Where(entry => entry >> 32 == hash >> 32)
            .Select(entry => (int)(uint)entry)
            .Distinct();

    /// <summary>The same once some pages have others; a part that stays is the same object.</summary>
    /// <param name="pages">The pages, with their sentences before and now.</param>
    public SentencePages With(IReadOnlyList<(int Page, IReadOnlyList<ulong> Before, IReadOnlyList<ulong> Now)> pages)
    {
        Spooled[] parts = [.. Parts];
        var differing = pages.SelectMany(page => page.Before.Except(page.Now).Concat(page.Now.Except(page.Before)));
        foreach (var part in differing.Select(hash => PartOf(hash, parts.Length)).ToHashSet())
        {
            var entries = Read(part).ToHashSet();
            foreach (var (page, before, now) in pages)
            {
                entries.ExceptWith(Entries(before, page));
                entries.UnionWith(Entries(now, page));
            }

            parts[part] = PartOf(entries.ToArray(), null);

            IEnumerable<ulong> Entries(IReadOnlyList<ulong> hashes, int page) =>
                hashes.Where(hash => PartOf(hash, parts.Length) == part).Select(hash => EntryOf(hash, page));
        }

        return new(parts);
    }

    private ulong[] Read(int part) => [.. MemoryMarshal.Cast<byte, ulong>(Parts[part].ToArray())];

    private static Spooled PartOf(ReadOnlySpan<ulong> entries, Spool? spool) =>
        Spooled.Of(MemoryMarshal.AsBytes(entries), spool);

    private static int PartOf(ulong hash, int count) => (int)(hash & (uint)(count - 1));

    private static ulong EntryOf(ulong hash, int page) => (hash >> 32 << 32) | (uint)page;
}
