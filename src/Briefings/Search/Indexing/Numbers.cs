using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Briefings.Search.Indexing;

/// <summary>Many numbers, as bytes that can be kept and taken up again without a copy.</summary>
/// <typeparam name="T">Their type; in the byte order of the machine.</typeparam>
/// <param name="Bytes">The numbers.</param>
internal readonly record struct Numbers<T>(ReadOnlyMemory<byte> Bytes)
    where T : unmanaged
{
    /// <summary>The numbers.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(Bytes.Span);

    /// <summary>So many numbers, to be filled.</summary>
    /// <param name="count">How many.</param>
    /// <param name="span">The numbers, zero each.</param>
    public static Numbers<T> New(int count, out Span<T> span)
    {
        var bytes = new byte[count * Unsafe.SizeOf<T>()];
        span = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
        return new(bytes);
    }
}
