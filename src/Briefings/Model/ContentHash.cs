using System.IO.Hashing;

namespace Briefings.Model;

/// <summary>A 128-bit XxHash of some bytes: equal bytes have equal hashes on every machine. Not for security.</summary>
/// <param name="Value">The hash.</param>
public readonly record struct ContentHash(UInt128 Value)
{
    /// <summary>The hash of <paramref name="bytes"/>.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>The hash of all <paramref name="pieces"/>, one after the other.</summary>
    public static ContentHash Of(IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var hash = new XxHash128();
        foreach (var piece in pieces)
        {
            hash.Append(piece.Span);
        }

        return new(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>The hash of what <paramref name="stream"/> still holds, read to its end in blocks.</summary>
    public static ContentHash Of(Stream stream)
    {
        var hash = new XxHash128();
        hash.Append(stream);
        return new(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
