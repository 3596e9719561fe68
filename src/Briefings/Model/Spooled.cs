using System.Buffers;

namespace Briefings.Model;

/// <summary>Bytes that were put aside; there until the build is written.</summary>
public abstract class Spooled
{
    /// <summary><paramref name="bytes"/>, put aside.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="spool">Where; null for memory.</param>
    public static Spooled Of(ReadOnlySpan<byte> bytes, Spool? spool) => spool?.Put(bytes) ?? Of(bytes.ToArray());

    /// <summary><paramref name="bytes"/>, which nobody changes, in memory.</summary>
    public static Spooled Of(byte[] bytes) => new InMemory(bytes);

    /// <summary>Bytes that <paramref name="fetch"/> gives each time that somebody asks, for nobody to change.</summary>
    internal static Spooled Of(Func<byte[]> fetch) => new Fetched(fetch);

    /// <summary>How many there are.</summary>
    public abstract int Length { get; }

    /// <summary>
    /// Fills <paramref name="into"/> with those from <paramref name="start"/> on, which must be there. Safe to call
    /// from several threads.
    /// </summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public abstract void Read(int start, Span<byte> into);

    /// <summary>The bytes, for nobody to change.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public byte[] ToArray()
    {
        if (Whole() is { } whole)
        {
            return whole;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        Read(0, bytes);
        return bytes;
    }

    /// <summary>The bytes, in memory that is lent until the loan is given back.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    internal Loan Borrow()
    {
        if (Whole() is { } whole)
        {
            return new(whole, null);
        }

        var lent = ArrayPool<byte>.Shared.Rent(Length);
        Read(0, lent.AsSpan(0, Length));
        return new(lent.AsSpan(0, Length), lent);
    }

    // The bytes in an array of their own, where there is one without copying them.
    private protected virtual byte[]? Whole() => null;

    /// <summary>The bytes as a stream, at its start.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public Stream ToStream() =>
        PageBytes.Of(stream =>
        {
            for (var at = 0; at < Length; )
            {
                var piece = stream.GetSpan();
                piece = piece[..Math.Min(piece.Length, Length - at)];
                Read(at, piece);
                stream.Advance(piece.Length);
                at += piece.Length;
            }
        });

    private sealed class InMemory(byte[] bytes) : Spooled
    {
        public override int Length => bytes.Length;

        public override void Read(int start, Span<byte> into) => bytes.AsSpan(start, into.Length).CopyTo(into);

        private protected override byte[] Whole() => bytes;
    }

    private sealed class Fetched(Func<byte[]> fetch) : Spooled
    {
        public override int Length => fetch().Length;

        public override void Read(int start, Span<byte> into) => fetch().AsSpan(start, into.Length).CopyTo(into);

        private protected override byte[] Whole() => fetch();
    }

    /// <summary>Bytes that are lent; whoever has them gives them back, and looks at them no longer then.</summary>
    internal readonly ref struct Loan(ReadOnlySpan<byte> bytes, byte[]? lent)
    {
        /// <summary>The bytes.</summary>
        public ReadOnlySpan<byte> Bytes { get; } = bytes;

        /// <summary>Gives them back.</summary>
        public void Dispose()
        {
            if (lent is not null)
            {
                ArrayPool<byte>.Shared.Return(lent);
            }
        }
    }
}
