using System.Runtime.InteropServices;

namespace Briefings.Model.Packing;

/// <summary>All of a site that stays while its frame does, as bytes, each part read when it is asked for.</summary>
internal sealed class PackedSite
{
    private readonly Lazy<byte[]>[] _parts;

    /// <summary>The site of <paramref name="parts"/>, in the order of <see cref="SitePart"/>.</summary>
    /// <exception cref="InvalidDataException">These are not as many as a site has.</exception>
    public PackedSite(IReadOnlyList<Spooled> parts) =>
        _parts =
            parts.Count == (int)SitePart.Concerns + 1
                ? [.. parts.Select(part => new Lazy<byte[]>(part.ToArray))]
                : throw new InvalidDataException("no site was kept");

    /// <summary>The bytes of a part.</summary>
    public ReadOnlyMemory<byte> this[SitePart part] => _parts[(int)part].Value;

    /// <summary>A part that is whole numbers.</summary>
    public int[] Numbers(SitePart part) => MemoryMarshal.Cast<byte, int>(this[part].Span).ToArray();

    /// <summary>A part that is lists of numbers by text.</summary>
    public PackedLists Lists(SitePart part) => new(_parts[(int)part]);

    /// <summary>A part that is a number by text: <paramref name="of"/> tells what it stands for.</summary>
    public PackedMap<T> Map<T>(SitePart part, Func<int, T> of) => new(Lists(part), of);

    /// <summary>The parts, those that are not among <paramref name="parts"/> empty.</summary>
    public static IReadOnlyList<Spooled> Of(IReadOnlyDictionary<SitePart, byte[]> parts) =>
        [
            .. Enumerable
                .Range(0, (int)SitePart.Concerns + 1)
                .Select(part => Spooled.Of(parts.GetValueOrDefault((SitePart)part, []))),
        ];

    /// <summary>The bytes of <paramref name="numbers"/>.</summary>
    public static byte[] Of(IEnumerable<int> numbers) =>
        MemoryMarshal.AsBytes((ReadOnlySpan<int>)(int[])[.. numbers]).ToArray();
}
