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
    public virtual byte[] ToArray()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        Read(0, bytes);
        return bytes;
    }

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

        public override byte[] ToArray() => bytes;

        public override void Read(int start, Span<byte> into) => bytes.AsSpan(start, into.Length).CopyTo(into);
    }
}
