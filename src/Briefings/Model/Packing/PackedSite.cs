using System.Runtime.InteropServices;

namespace Briefings.Model.Packing;

/// <summary>
/// All of a site that stays while its frame does, as bytes: how many parts there are, how long each is, the parts.
/// </summary>
internal sealed class PackedSite
{
    private readonly ReadOnlyMemory<byte>[] _parts;

    /// <summary>The site of <paramref name="bytes"/>.</summary>
    /// <exception cref="InvalidDataException">These are no bytes of a site.</exception>
    public PackedSite(ReadOnlyMemory<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, int>(bytes.Span[..(bytes.Length & ~3)]);
        var count = numbers.IsEmpty ? 0 : numbers[0];
        if (count <= (int)SitePart.Concerns || count >= numbers.Length)
        {
            throw new InvalidDataException("no site was kept");
        }

        _parts = new ReadOnlyMemory<byte>[count];
        bytes = bytes[((count + 1) * sizeof(int))..];
        for (var i = 0; i < count; i++)
        {
            var length = numbers[i + 1];
            (_parts[i], bytes) = (bytes[..length], bytes[length..]);
        }
    }

    /// <summary>The bytes of a part.</summary>
    public ReadOnlyMemory<byte> this[SitePart part] => _parts[(int)part];

    /// <summary>A part that is whole numbers.</summary>
    public int[] Numbers(SitePart part) => MemoryMarshal.Cast<byte, int>(this[part].Span).ToArray();

    /// <summary>A part that is lists of numbers by text.</summary>
    public PackedLists Lists(SitePart part) => new(this[part]);

    /// <summary>A part that is a number by text: <paramref name="of"/> tells what it stands for.</summary>
    public PackedMap<T> Map<T>(SitePart part, Func<int, T> of) => new(Lists(part), of);

    /// <summary>The bytes of <paramref name="parts"/>, in pieces one after the other.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Of(IReadOnlyDictionary<SitePart, byte[]> parts)
    {
        var count = (int)parts.Keys.Max() + 1;
        var head = new int[count + 1];
        head[0] = count;
        foreach (var (part, bytes) in parts)
        {
            head[(int)part + 1] = bytes.Length;
        }

        return
        [
            MemoryMarshal.AsBytes(head.AsSpan()).ToArray(),
            .. parts.OrderBy(part => part.Key).Select(part => (ReadOnlyMemory<byte>)part.Value),
        ];
    }

    /// <summary>The bytes of <paramref name="numbers"/>.</summary>
    public static byte[] Of(IEnumerable<int> numbers) =>
        MemoryMarshal.AsBytes((ReadOnlySpan<int>)(int[])[.. numbers]).ToArray();
}
